import { beforeAll, describe, expect, it } from 'vitest';
import { checkArrival } from '#core/application/check-repeat.ts';
import { checkApplication } from '#core/application/check-application.ts';
import { ENVELOPE_SIZES } from '#core/application/envelope.ts';
import type { ApplicationBody } from '#core/application/messages.ts';
import { type OpenedMessage, openMessage } from '#core/application/open-message.ts';
import {
  type ApplicationChoice,
  type PreparedApplication,
  prepareApplication,
} from '#core/application/prepare-application.ts';
import { pseudonymOf } from '#core/application/pseudonym.ts';
import { sealMessage } from '#core/application/seal-message.ts';
import { threadSchema } from '#core/application/thread.ts';
import { utf8 } from '#core/credentials/utf8.ts';
import type { Entry } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { realRandom } from '../../helpers/random.ts';
import {
  codeOf,
  type Employer,
  firstRequirement,
  makeEmployer,
  requires,
  skill,
  unwrap,
} from './employer.ts';

let employer: Employer;
let prepared: PreparedApplication;

const entries: Entry[] = [
  { r: 0, id: skill(1), min: 2, src: 'self' },
  { r: 1, id: skill(103), min: 2, src: 'self' },
  { r: 3, id: skill(4), min: 1, src: 'self' },
];
const choice: ApplicationChoice = {
  entries,
  learn: [{ id: skill(3), state: 'wants' }],
  gates: [{ gate: 'vog', answer: 'can' }],
  practical: { hours: [24, 32], from: '2027-01', region: 'NL329' },
};

const opening = () => ({
  vac: employer.descriptor.jti,
  nonce: employer.read.nonce,
  privateKey: employer.vacancyKey,
});
const prepare = async (what: ApplicationChoice) =>
  prepareApplication(employer.read, what, realRandom);

async function openApplication(envelope: Uint8Array<ArrayBuffer>) {
  const opened = unwrap(await openMessage(envelope, opening()));
  if (opened.content.typ !== 'sp-application') throw new Error('not an application');
  return opened as OpenedMessage<ApplicationBody>;
}

beforeAll(async () => {
  employer = await makeEmployer(realRandom);
  prepared = unwrap(await prepare(choice));
});

describe('an application', () => {
  it('arrives as the preview showed it, letter for letter', async () => {
    const opened = await openApplication(prepared.envelope);
    expect(opened.body).toBe(prepared.body);
    expect(opened.hash).toBe(prepared.hash);
    expect(opened.content).toEqual(prepared.content);
    expect(JSON.parse(opened.body)).toEqual(prepared.content);
  });

  it('says only what was ticked', async () => {
    const bare = unwrap(await prepare({ entries }));
    expect(Object.keys(bare.content).toSorted()).toEqual(
      ['app', 'cnf', 'mailbox', 'score', 'skills', 'typ', 'v', 'vac'].toSorted(),
    );
    const emptied = unwrap(await prepare({ entries, learn: [], gates: [] }));
    expect(emptied.content).not.toHaveProperty('learn');
    expect(emptied.content).not.toHaveProperty('gates');
  });

  it('carries the number of exactly what is sent, and the employer computes the same', async () => {
    const { content } = await openApplication(prepared.envelope);
    const checked = unwrap(checkApplication(content, employer.descriptor));
    expect(checked.differs).toBe(false);
    expect(checked.ours.match).toBe(prepared.score.match);
    expect(checked.ours.sure).toBe(prepared.score.sure);
    expect(checked.theirs).toEqual(prepared.score);
  });

  it('shows one entry for each requirement, as self, since nothing else can be proven yet', async () => {
    const both: Entry[] = [
      { r: 0, id: skill(1), min: 2, src: 'self' },
      { r: 0, id: skill(101), min: 3, src: 'signed' },
    ];
    const { content, score } = unwrap(await prepare({ entries: both }));
    expect(content.skills).toEqual([{ r: 0, id: skill(1), min: 2, src: 'self' }]);
    expect(score.sure).toBe(scoreMatch(requires, content.skills).sure);
  });

  it('has no number where the list gives none', async () => {
    const thin = await makeEmployer(realRandom, { requires: requires.slice(2) });
    const sent = unwrap(
      await prepareApplication(
        thin.read,
        { entries: [{ r: 0, id: skill(3), min: 2, src: 'self' }] },
        realRandom,
      ),
    );
    expect(sent.content.score).toEqual({ alg: 'isp-match/1' });
    const checked = unwrap(checkApplication(sent.content, thin.descriptor));
    expect(checked.ours.match).toBeUndefined();
    expect(checked.differs).toBe(false);
  });

  it('has keys, mailbox and number of its own each time', async () => {
    const again = unwrap(await prepare(choice));
    for (const field of ['app', 'mailbox', 'cnf'] as const) {
      expect(again.content[field]).not.toEqual(prepared.content[field]);
    }
    expect(again.content.skills).toEqual(prepared.content.skills);
  });

  it('keeps a thread that survives as plain JSON', () => {
    expect(threadSchema.parse(JSON.parse(JSON.stringify(prepared.thread)))).toEqual(
      prepared.thread,
    );
    expect(prepared.body).not.toContain(prepared.thread.signingKey.d);
    expect(prepared.body).not.toContain(prepared.thread.mailboxKey.d);
  });

  it('gives both sides the same pseudonym', async () => {
    const { content } = await openApplication(prepared.envelope);
    expect(await pseudonymOf(content.vac, content.app)).toBe(prepared.pseudonym);
    expect(prepared.pseudonym).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}]+ [1-9]\d$/u);
  });

  it('has one of four sizes, whatever it says', async () => {
    const small = unwrap(await prepare({ entries: [] }));
    expect(small.envelope.length).toBe(prepared.envelope.length);
    expect(ENVELOPE_SIZES).toContain(small.envelope.length);
  });

  it.each<[string, ApplicationChoice, string]>([
    [
      'a skill that nobody asked',
      { entries: [{ r: 0, id: skill(77), min: 1, src: 'self' }] },
      'skill-not-asked',
    ],
    [
      'more than was asked',
      { entries: [{ r: 1, id: skill(2), min: 3, src: 'self' }] },
      'skill-not-asked',
    ],
    [
      'a wish that nobody asked',
      { entries: [], learn: [{ id: skill(77), state: 'wants' }] },
      'skill-not-asked',
    ],
    [
      'a gate that nobody asked',
      { entries: [], gates: [{ gate: 'big', answer: 'yes' }] },
      'message-fields',
    ],
    [
      'hours the wrong way round',
      { entries: [], practical: { hours: [32, 24] } },
      'message-fields',
    ],
    ['an empty practical part', { entries: [], practical: {} }, 'message-fields'],
    ['a precise date', { entries: [], practical: { from: '2027-01-15' } }, 'message-fields'],
  ])('cannot be prepared with %s', async (_, what, code) => {
    expect(codeOf(await prepare(what))).toBe(code);
  });
});

describe('the same application', () => {
  it('may arrive again, in the same bytes or sealed anew', async () => {
    const first = await openApplication(prepared.envelope);
    const { thread, content } = prepared;
    const sealed = unwrap(await sealMessage(content, thread.signingKey, thread, realRandom));
    expect(sealed.envelope).not.toEqual(prepared.envelope);
    const again = await openApplication(sealed.envelope);
    expect(checkArrival(first, undefined)).toEqual({ ok: true, value: 'new' });
    expect(checkArrival(again, first)).toEqual({ ok: true, value: 'repeat' });
  });

  it('is refused with another text or by another key under the same number', async () => {
    const first = await openApplication(prepared.envelope);
    expect(codeOf(checkArrival({ ...first, hash: 'x' }, first))).toBe('message-replayed');
    expect(codeOf(checkArrival({ ...first, signer: 'x' }, first))).toBe('message-replayed');
  });
});

describe('what is sent', () => {
  it('fits the smallest size with twelve skills and everything ticked', async () => {
    const many = Array.from({ length: 12 }, (_, n) => ({
      ...firstRequirement,
      id: skill(n + 300),
    }));
    const big = await makeEmployer(realRandom, { requires: many });
    const full = unwrap(
      await prepareApplication(
        big.read,
        {
          entries: many.map(({ id }, r) => ({ r, id, min: 3, src: 'self' })),
          learn: many.map(({ id }) => ({ id, state: 'busy' })),
          gates: choice.gates ?? [],
          practical: choice.practical ?? {},
        },
        realRandom,
      ),
    );
    expect(utf8(full.body).length).toBeLessThan(6000);
    expect(full.envelope.length).toBe(ENVELOPE_SIZES[0]);
  });
});
