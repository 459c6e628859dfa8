import { createHmac } from 'node:crypto';
import * as z from 'zod/mini';
import type { ApplicationBody } from '#core/application/messages.ts';
import { pseudonymOf } from '#core/application/pseudonym.ts';
import type { VacancyDescriptor } from '#core/application/descriptor.ts';
import { vacancyUrn } from '#core/application/routes.ts';
import type { SkillIndex } from '#core/taxonomy/concept.ts';
import {
  ANSWER_DAYS,
  type ApplicationCard,
  type BandName,
  type Candidate,
  type ConversationMessage,
  type InboxAnswer,
  reasonSchema,
} from '../api.ts';
import type { Deps } from '../deps.ts';
import { labelsOf } from '../skill-labels.ts';
import type { ApplicationRow, MessageRow } from '../store/store.ts';
import type { PublishedVacancy } from '../vacancies/published-vacancy.ts';
import { toRequirementViews } from '../vacancies/views.ts';
import { readOutgoing } from './replies.ts';
import { openApplication, openFollowUp, type StoredApplication } from './stored-application.ts';

const DAY = 86_400_000;
const sentReasons = z.array(reasonSchema);
const BANDS: readonly BandName[] = ['good', 'fair', 'low', 'none'];

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** Numbers without keys that are absent. */
const numbersOf = ({ match, sure }: { match?: number; sure?: number }) => ({
  ...(match === undefined ? {} : { match }),
  ...(sure === undefined ? {} : { sure }),
});

const gatesOf = ({ gates = [] }: ApplicationBody, descriptor: VacancyDescriptor) =>
  descriptor.gates.map(({ gate, kind, text }) => {
    const answer = gates.find((given) => given.gate === gate)?.answer;
    return {
      gate,
      kind,
      ...(text === undefined ? {} : { text }),
      ...(answer === undefined ? {} : { answer }),
    };
  });

async function shared(
  row: ApplicationRow,
  { content, checked }: StoredApplication,
  descriptor: VacancyDescriptor,
) {
  return {
    id: row.id,
    pseudonym: await pseudonymOf(vacancyUrn(row.vacancyId), row.app),
    state: row.state,
    receivedOn: day(row.receivedAt),
    answerDue: day(new Date(row.receivedAt.getTime() + ANSWER_DAYS * DAY)),
    ours: numbersOf(checked.ours),
    differs: checked.differs,
    connections: checked.ours.connections,
    gates: gatesOf(content, descriptor),
  };
}

async function toCard(
  vacancy: PublishedVacancy,
  row: ApplicationRow,
): Promise<{ band: BandName; card: ApplicationCard }> {
  const opened = await openApplication(vacancy, row);
  const { ours } = opened.checked;
  const card = {
    ...(await shared(row, opened, vacancy.descriptor)),
    proven: ours.rows.filter(({ entry }) => entry !== undefined && entry.src !== 'self').length,
    rows: ours.rows.map(({ r, points, of, relation }) => ({ r, points, of, relation })),
    learns: opened.content.learn?.length ?? 0,
    unread: row.openedAt === null,
  };
  return { band: ours.band ?? 'none', card };
}

/** A place in the random order of one session; the same each time, and unrelated to anything else. */
const drawnPlace = (seed: string, id: string): string =>
  createHmac('sha256', seed).update(id).digest('hex');

/** The inbox of a vacancy: bands, and within a band the random order of this session. */
export async function toInbox(
  { store, index }: Deps,
  vacancy: PublishedVacancy,
  seed: string,
): Promise<InboxAnswer> {
  const { row, descriptor } = vacancy;
  const rows = await store.applications.list(row.id);
  const cards: { band: BandName; card: ApplicationCard }[] = [];
  for (const application of rows) cards.push(await toCard(vacancy, application));
  const drawn = cards
    .map((item) => ({ ...item, place: drawnPlace(seed, item.card.id) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1));
  return {
    vacancy: {
      id: row.id,
      title: row.title,
      state: row.state,
      requires: toRequirementViews(index, descriptor.requires),
    },
    bands: BANDS.map((band) => ({
      band,
      applications: drawn.filter((item) => item.band === band).map(({ card }) => card),
    })).filter(({ applications }) => applications.length > 0),
  };
}

interface Talk {
  readonly messages: readonly ConversationMessage[];
  readonly reveal?: NonNullable<Candidate['reveal']>;
}

async function toTalk(vacancy: PublishedVacancy, rows: readonly MessageRow[]): Promise<Talk> {
  const messages: ConversationMessage[] = [];
  let reveal: Talk['reveal'];
  for (const row of rows) {
    const at = row.at.toISOString();
    if (row.fromEmployer) {
      const reply = readOutgoing(vacancy, row);
      if (reply.kind === 'received' || reply.kind === 'refused') continue;
      messages.push({
        from: 'employer',
        kind: reply.kind,
        ...(reply.text === undefined ? {} : { text: reply.text }),
        ...(reply.kind === 'reject' ? { reasons: sentReasons.parse(reply.reasons) } : {}),
        at,
        published: row.publishedAt !== null,
      });
    } else {
      const body = await openFollowUp(vacancy, row);
      if (body.typ === 'sp-answer') {
        messages.push({ from: 'candidate', kind: 'answer', text: body.text, at, published: true });
      } else {
        // Each reveal adds the fields that were ticked; a later value of the same field counts.
        reveal = { ...reveal, ...body.contact, at };
        messages.push({ from: 'candidate', kind: 'reveal', at, published: true });
      }
    }
  }
  return reveal ? { messages, reveal } : { messages };
}

const toEntry = (
  index: SkillIndex,
  entry: StoredApplication['checked']['ours']['rows'][number]['entry'],
) =>
  entry
    ? {
        entry: {
          id: entry.id,
          labels: labelsOf(index, entry.id),
          min: entry.min,
          src: entry.src,
        },
      }
    : {};

/** Everything the recruiter may see of one candidate. */
export async function toCandidate(
  { store, index }: Deps,
  vacancy: PublishedVacancy,
  row: ApplicationRow,
): Promise<Candidate> {
  const opened = await openApplication(vacancy, row);
  const { content, checked } = opened;
  const requirements = toRequirementViews(index, vacancy.descriptor.requires);
  const talk = await toTalk(vacancy, await store.applications.messages(row.id));
  const events = await store.applications.events(row.id);
  const { hours, from, region } = content.practical ?? {};
  return {
    ...(await shared(row, opened, vacancy.descriptor)),
    ...talk,
    messages: [...talk.messages],
    vacancy: { id: vacancy.row.id, title: vacancy.row.title, state: vacancy.row.state },
    band: checked.ours.band ?? 'none',
    theirs: numbersOf(checked.theirs),
    rows: checked.ours.rows.flatMap(({ r, points, of, relation, entry }) => {
      const requirement = requirements[r];
      return requirement
        ? [{ r, points, of, relation, requirement, ...toEntry(index, entry) }]
        : [];
    }),
    learn: (content.learn ?? []).map(({ id, state }) => ({
      id,
      labels: labelsOf(index, id),
      state,
    })),
    ...(content.practical
      ? {
          practical: {
            ...(hours ? { hours: [...hours] as [number, number] } : {}),
            ...(from === undefined ? {} : { from }),
            ...(region === undefined ? {} : { region }),
          },
        }
      : {}),
    log: [
      { at: row.receivedAt.toISOString(), what: 'received' },
      ...events.map(({ at, what, by }) => ({
        at: at.toISOString(),
        what,
        ...(by === null ? {} : { by }),
      })),
    ],
  };
}
