import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Level } from '#core/taxonomy/concept.ts';
import {
  inboxAnswer,
  proposal,
  type Proposal,
  type SessionAnswer,
  type SkillsAnswer,
  candidate as candidateSchema,
  vacancy as vacancySchema,
  type Vacancy,
  type VacanciesAnswer,
} from '../../ats-plugin/api.ts';
import { post, prepare } from './support/candidate.ts';
import {
  candidateOf,
  careList,
  createHarness,
  everybody,
  findSkills,
  type Harness,
  inboxOf,
  OPENING,
  ORIGIN,
  PASSWORD,
  publishVacancy,
} from './support/harness.ts';

const VACANCY_TEXT = `Helpende thuiszorg

Wat ga je doen?
- Je houdt huizen schoon en je kookt eenvoudige maaltijden.
- Je helpt mensen met tillen en verplaatsen.
- Je schrijft rapporten over je werk.

Wat vragen wij?
- Minimaal 3 jaar ervaring in de zorg.
- Een diploma helpende niveau 2.
- Je hebt een geldige VOG.
`;

const failure = (code: string) => ({ error: { code } });

describe('the recruiter API', () => {
  let harness: Harness;
  const call = <T>(method: string, path: string, body?: unknown) =>
    harness.call<T>(method, path, body);

  beforeAll(async () => {
    harness = await createHarness();
  }, OPENING);
  afterAll(() => harness.close());

  describe('before anybody has an account', () => {
    it('says that set-up is needed, and lets nobody further', async () => {
      expect((await call<SessionAnswer>('GET', '/api/session')).body).toEqual({
        setupNeeded: true,
        organisation: { name: 'Zorggroep Voorbeeld' },
      });
      for (const path of ['/api/vacancies', '/api/skills?q=koken', '/api/nothing']) {
        expect(await call('GET', path)).toEqual({ status: 401, body: failure('login-required') });
      }
    });

    it('makes the first account by the one-time password only, and only once', async () => {
      const request = { oneTimePassword: 'wrong', name: 'Sanne', password: PASSWORD };
      expect((await call('POST', '/api/account', request)).body).toEqual(failure('login-failed'));
      const right = { ...request, oneTimePassword: harness.oneTimePassword };
      expect((await call('POST', '/api/account', { ...right, password: 'kort' })).status).toBe(400);
      const made = await call<SessionAnswer>('POST', '/api/account', right);
      expect(made.body).toMatchObject({ account: { name: 'Sanne' }, setupNeeded: false });
      expect((await call('POST', '/api/account', { ...right, name: 'Bram' })).status).toBe(409);
    });

    it('stores no password and no session token as such', async () => {
      const account = await harness.deps.store.accounts.byName('sanne');
      expect(account?.passwordHash).toMatch(/^scrypt\$32768\$8\$1\$/);
      expect(JSON.stringify(account)).not.toContain(PASSWORD);
    });
  });

  describe('logging in and out', () => {
    it('works with the right password, whatever the case of the name', async () => {
      await call('POST', '/api/logout');
      expect((await call('GET', '/api/vacancies')).status).toBe(401);
      const wrong = await call('POST', '/api/login', { name: 'Sanne', password: 'verkeerd' });
      expect(wrong).toEqual({ status: 401, body: failure('login-failed') });
      const nobody = await call('POST', '/api/login', { name: 'Niemand', password: PASSWORD });
      expect(nobody).toEqual(wrong);
      const right = await call('POST', '/api/login', { name: 'SANNE', password: PASSWORD });
      expect(right.body).toMatchObject({ account: { name: 'Sanne' } });
      expect((await call('GET', '/api/vacancies')).status).toBe(200);
    });

    it('keeps the token in a cookie that scripts and other sites cannot use', async () => {
      harness.pass(60_000);
      const answer = await harness.app.request(`${ORIGIN}/api/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'Sanne', password: PASSWORD }),
      });
      const cookie = answer.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/HttpOnly/);
      expect(cookie).toMatch(/SameSite=Strict/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    });

    it('stops guessing after ten tries a minute', async () => {
      harness.pass(60_000);
      const statuses: number[] = [];
      for (let guess = 0; guess < 11; guess++) {
        const request = { name: 'Sanne', password: `gok ${guess}` };
        statuses.push((await call('POST', '/api/login', request)).status);
      }
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
      harness.pass(60_000);
      const right = await call('POST', '/api/login', { name: 'Sanne', password: PASSWORD });
      expect(right.status).toBe(200);
    });

    it('ends a session after twelve hours', async () => {
      harness.pass(12 * 3_600_000);
      expect((await call('GET', '/api/vacancies')).status).toBe(401);
      await call('POST', '/api/login', { name: 'Sanne', password: PASSWORD });
    });

    it('refuses writing requests from another site', async () => {
      for (const headers of [
        { origin: 'https://elders.example' },
        { 'sec-fetch-site': 'cross-site', origin: ORIGIN },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        const answer = await harness.app.request(`${ORIGIN}/api/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers } as Record<string, string>,
          body: JSON.stringify({ name: 'Sanne', password: PASSWORD }),
        });
        expect(answer.status).toBe(401);
        expect(answer.headers.get('set-cookie')).toBeNull();
      }
    });

    it('takes JSON only, and of a limited size', async () => {
      const send = (body: string, type = 'application/json') =>
        harness.app.request(`${ORIGIN}/api/login`, {
          method: 'POST',
          headers: { 'content-type': type },
          body,
        });
      expect((await send('{"name":', 'application/json')).status).toBe(400);
      expect((await send('[]')).status).toBe(400);
      expect((await send('{}', 'text/plain')).status).toBe(400);
      expect((await send(`"${'x'.repeat(1_000_001)}"`)).status).toBe(413);
    });

    it('changes the name of the organisation', async () => {
      const changed = await call<SessionAnswer>('PUT', '/api/organisation', { name: ' De Brug ' });
      expect(changed.body.organisation.name).toBe('De Brug');
      expect((await call('PUT', '/api/organisation', { name: '  ' })).status).toBe(400);
    });
  });

  describe('proposing a list', () => {
    it('finds skills, the gate, and warns for what is no skill', async () => {
      const { status, body } = await call<Proposal>('POST', '/api/vacancies/propose', {
        text: VACANCY_TEXT,
      });
      expect(status).toBe(200);
      expect(proposal.safeParse(body).success).toBe(true);
      expect(body.title).toBe('Helpende thuiszorg');
      expect(body.language).toBe('nl');
      expect(body.requires.length).toBeGreaterThan(0);
      for (const { quote, labels } of body.requires) {
        expect(VACANCY_TEXT).toContain(quote);
        expect(labels.nl).not.toBe('');
        expect(labels.en).not.toBe('');
      }
      expect(body.gates).toMatchObject([{ gate: 'vog', kind: 'start' }]);
      expect(body.notSkills.map(({ kind }) => kind)).toContain('years');
      expect(body.warnings.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['years-not-a-skill', 'diploma-not-a-skill']),
      );
    });

    it('stores nothing', async () => {
      expect((await call<VacanciesAnswer>('GET', '/api/vacancies')).body.vacancies).toEqual([]);
    });

    it('says when a text has too little in it', async () => {
      const { body } = await call<Proposal>('POST', '/api/vacancies/propose', {
        title: 'Topper gezocht',
        text: 'Wij zoeken jou! Bel ons snel.',
      });
      expect(body.title).toBe('Topper gezocht');
      expect(body.warnings.map(({ code }) => code)).toEqual(['text-too-thin', 'few-start']);
    });

    it('refuses an empty text', async () => {
      expect((await call('POST', '/api/vacancies/propose', { text: ' ' })).status).toBe(400);
    });

    it('searches skills by a few letters, in both languages', async () => {
      const { body } = await call<SkillsAnswer>('GET', '/api/skills?q=schoonm&lang=nl');
      expect(body.skills.length).toBeGreaterThan(0);
      expect(body.skills[0]?.labels).toHaveProperty('en');
      expect((await call<SkillsAnswer>('GET', '/api/skills?q=')).body.skills).toEqual([]);
    });
  });

  describe('keeping and publishing', () => {
    const draft = async (change: object = {}) =>
      call<Vacancy>('POST', '/api/vacancies', {
        title: 'Helpende',
        text: VACANCY_TEXT,
        requires: await careList(),
        gates: [{ gate: 'vog', kind: 'start' }],
        ...change,
      });

    it('keeps a draft and changes it from the revision that was seen', async () => {
      const made = await draft();
      expect(made.status).toBe(201);
      expect(vacancySchema.safeParse(made.body).success).toBe(true);
      const { id, revision } = made.body;
      const change = {
        title: 'Helpende plus',
        text: '',
        requires: await careList(),
        gates: [],
        revision,
      };
      expect((await call<Vacancy>('PUT', `/api/vacancies/${id}`, change)).body.title).toBe(
        'Helpende plus',
      );
      expect(await call('PUT', `/api/vacancies/${id}`, change)).toEqual({
        status: 409,
        body: failure('conflict'),
      });
      expect((await call('DELETE', `/api/vacancies/${id}`)).status).toBe(200);
      expect((await call('GET', `/api/vacancies/${id}`)).status).toBe(404);
    });

    it('takes only skills it knows and gates of the closed list, each once', async () => {
      const [first] = await careList();
      const unknown = { ...first, id: 'http://data.europa.eu/esco/skill/none' };
      expect((await draft({ requires: [unknown] })).status).toBe(400);
      expect((await draft({ requires: [first, first] })).status).toBe(400);
      expect((await draft({ gates: [{ gate: 'lengte-180', kind: 'start' }] })).status).toBe(400);
      expect((await draft({ requires: [{ ...first, age: 30 }] })).status).toBe(400);
    });

    it('publishes no empty list and none above twelve', async () => {
      const publish = async (requires: object[]) => {
        const { id } = (await draft({ requires })).body;
        return call('POST', `/api/vacancies/${id}/publish`);
      };
      expect(await publish([])).toEqual({ status: 422, body: failure('requirements-missing') });
      const names =
        'lassen metselen koken schilderen autorijden plannen snoeien boekhouden vertalen';
      const more = 'naaien programmeren onderhandelen zwemmen kinderen dieren verkopen';
      const ids = [...new Set(await findSkills(...names.split(' '), ...more.split(' ')))];
      const many = ids.slice(0, 14).map((id) => ({ id, kind: 'start', min: 2 }));
      const { body } = await draft({ requires: many });
      expect(body.warnings).toEqual([
        { code: 'too-many-requirements', params: { n: many.length, max: 12 } },
      ]);
      expect(await publish(many)).toEqual({ status: 422, body: failure('too-many-requirements') });
    });

    it('changes nothing any more after publication', async () => {
      const { id, revision } = await publishVacancy(harness);
      expect((await call('POST', `/api/vacancies/${id}/publish`)).status).toBe(409);
      const change = { title: 'Anders', text: '', requires: [], gates: [], revision };
      expect((await call('PUT', `/api/vacancies/${id}`, change)).status).toBe(409);
      expect((await call('DELETE', `/api/vacancies/${id}`)).status).toBe(409);
      expect((await call<Vacancy>('POST', `/api/vacancies/${id}/close`)).body.state).toBe('closed');
      expect((await call('POST', `/api/vacancies/${id}/close`)).status).toBe(409);
    });

    it('keeps the private key and the signing key sealed in the database', async () => {
      const { id } = await publishVacancy(harness);
      const row = await harness.deps.store.vacancies.get(id);
      expect(Buffer.from(row?.secret ?? []).toString('latin1')).not.toContain('"d"');
      const [key] = await harness.deps.store.settings.signingKeys();
      expect(key?.publicJwk).not.toHaveProperty('d');
      expect(Buffer.from(key?.secret ?? []).toString('latin1')).not.toContain('"d"');
    });
  });

  describe('the inbox', () => {
    let vacancy: Vacancy & { jws: string };

    beforeAll(async () => {
      vacancy = await publishVacancy(harness, { title: 'Postvak' });
      for (let person = 0; person < 12; person++) {
        const { thread, envelope } = await prepare(vacancy.jws, (requires) => ({
          entries: requires
            .slice(0, 1 + (person % 5))
            .map(({ id, min }, r) => ({ r, id, min: Math.min(min, 2) as Level, src: 'self' })),
        }));
        await post(harness, thread.submit, envelope);
      }
    }, OPENING);

    it('shows bands and no rank, and tells the day but not the moment', async () => {
      const inbox = await inboxOf(harness, vacancy.id);
      expect(inboxAnswer.safeParse(inbox).success).toBe(true);
      expect(inbox.bands.map(({ band }) => band)).toEqual(['good', 'fair', 'low']);
      expect(everybody(inbox)).toHaveLength(12);
      for (const card of everybody(inbox)) {
        expect(card.receivedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(card.rows.reduce((sum, { of }) => sum + of, 0)).toBe(100);
      }
    });

    it('keeps its random order within a session and draws another in the next', async () => {
      const order = async () =>
        (await inboxOf(harness, vacancy.id)).bands.map(({ applications }) =>
          applications.map(({ id }) => id),
        );
      const first = await order();
      expect(await order()).toEqual(first);
      const orders = new Set<string>();
      for (let session = 0; session < 4; session++) {
        harness.pass(60_000);
        await call('POST', '/api/login', { name: 'Sanne', password: PASSWORD });
        const drawn = await order();
        expect(drawn.map((band) => band.toSorted())).toEqual(first.map((b) => b.toSorted()));
        orders.add(JSON.stringify(drawn));
      }
      expect(orders.size).toBeGreaterThan(1);
    });

    it('gives a candidate in the agreed form, without a field for a person', async () => {
      const [card] = everybody(await inboxOf(harness, vacancy.id));
      const candidate = await candidateOf(harness, card?.id ?? '');
      expect(candidateSchema.safeParse(candidate).success).toBe(true);
      expect(candidate.log).toMatchObject([{ what: 'received' }, { what: 'opened', by: 'Sanne' }]);
      for (const key of ['name', 'email', 'phone', 'age', 'address', 'reveal']) {
        expect(candidate).not.toHaveProperty(key);
      }
      const cards = everybody(await inboxOf(harness, vacancy.id));
      expect(cards.filter(({ unread }) => !unread).map(({ id }) => id)).toEqual([card?.id]);
    });

    it('counts in the list of vacancies', async () => {
      const { vacancies } = (await call<VacanciesAnswer>('GET', '/api/vacancies')).body;
      expect(vacancies.find(({ id }) => id === vacancy.id)).toMatchObject({
        applications: 12,
        open: 12,
        state: 'open',
      });
    });

    it('is empty for a draft and absent for what is not there', async () => {
      const draft = await call<Vacancy>('POST', '/api/vacancies', {
        title: 'Leeg',
        text: '',
        requires: [],
        gates: [],
      });
      expect((await inboxOf(harness, draft.body.id)).bands).toEqual([]);
      const nowhere = '/api/vacancies/00000000-0000-4000-8000-000000000000/applications';
      expect((await call('GET', nowhere)).status).toBe(404);
    });
  });

  it('measures a message in bytes, not in letters', async () => {
    const vacancy = await publishVacancy(harness, { title: 'Bytes' });
    const { thread, envelope } = await prepare(vacancy.jws);
    await post(harness, thread.submit, envelope);
    const id = everybody(await inboxOf(harness, vacancy.id))[0]?.id ?? '';
    const ask = (text: string) => call('POST', `/api/applications/${id}/question`, { text });
    expect((await ask('é'.repeat(751))).status).toBe(400);
    expect((await ask(' ')).status).toBe(400);
    expect((await ask('é'.repeat(750))).status).toBe(200);
  });
});
