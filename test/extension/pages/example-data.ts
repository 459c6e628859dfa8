import type { Passport } from '#core/passport/passport.ts';
import type { SkillView } from '../../../extension/views/settings-view.ts';
import type {
  ApplyPreview,
  LogEntry,
  PreviewRow,
  TalkDetail,
} from '../../../extension/views/talk-view.ts';

/** 29 November 2026, noon in the Netherlands. */
export const NOW = Date.UTC(2026, 10, 29, 11);

const skill = (n: number, label: string, group: string): SkillView => ({
  id: `http://data.europa.eu/esco/skill/00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  label,
  type: group.startsWith('K') ? 'knowledge' : 'skill',
  group,
});

export const skills: readonly SkillView[] = [
  skill(1, 'iemand helpen met wassen', 'S3.2.1'),
  skill(2, 'koken volgens recept', 'S6.9.1'),
  skill(3, 'luisteren', 'S1.2.2'),
  skill(4, 'klanten helpen', 'S1.7.0'),
  skill(5, 'heftruck rijden', 'S8.2.1'),
  skill(6, 'medicijnen geven', 'S3.4.0'),
  skill(7, 'rapporteren over de gezondheid van een cliënt', 'S2.9.1'),
  skill(8, 'samenwerken', 'T4.1.0'),
  skill(9, 'Engels', 'L1'),
  skill(10, 'eerste hulp', 'K0910'),
  skill(11, 'planning maken', 'S4.1.0'),
  skill(12, 'met spreadsheets werken', 'S5.6.1'),
];

export const idOf = (label: string): string =>
  skills.find((one) => one.label === label)?.id ?? `no skill named ${label}`;

const at = '2026-11-20T10:00:00.000Z';

export const examplePassport: Passport = {
  version: 1,
  fictional: true,
  skills: [
    { id: idOf('iemand helpen met wassen'), answer: 'often', changedAt: at },
    { id: idOf('koken volgens recept'), answer: 'alone', changedAt: at },
    {
      id: idOf('luisteren'),
      answer: 'taught',
      evidence: [{ src: 'peer', level: 3, from: 'Collega van Zorghuis De Linde' }],
      changedAt: at,
    },
    { id: idOf('klanten helpen'), answer: 'often', changedAt: at },
    { id: idOf('heftruck rijden'), answer: 'with-help', changedAt: at },
    { id: idOf('samenwerken'), answer: 'often', changedAt: at },
    { id: idOf('Engels'), answer: 'alone', changedAt: at },
    {
      id: idOf('eerste hulp'),
      answer: 'alone',
      evidence: [{ src: 'signed', level: 2, from: 'ROC Voorbeeld' }],
      changedAt: at,
    },
    { id: idOf('planning maken'), answer: 'with-help', changedAt: at },
    { id: idOf('met spreadsheets werken'), answer: 'never', changedAt: at },
  ],
  learning: [{ id: idOf('medicijnen geven'), state: 'wants', changedAt: at }],
  gates: [{ gate: 'vog', answer: 'can' }],
  contact: { name: 'Sam de Vries' },
};

const row = (
  r: number,
  label: string,
  more: Partial<PreviewRow> & Pick<PreviewRow, 'points' | 'of'>,
): PreviewRow => ({
  r,
  id: idOf(label),
  label,
  kind: 'start',
  min: 2,
  relation: 'same',
  answered: true,
  canShow: true,
  shown: true,
  mine: { id: idOf(label), label, level: 2, src: 'self' },
  ...more,
});

const plainRow = (
  r: number,
  label: string,
  more: Pick<PreviewRow, 'points' | 'of' | 'kind'>,
): PreviewRow => ({
  r,
  id: idOf(label),
  label,
  min: 2,
  relation: 'none',
  answered: false,
  canShow: false,
  shown: false,
  ...more,
});

export const examplePreview: ApplyPreview = {
  draft: 'draft-1',
  prepared: 'prepared-1',
  title: 'Verzorgende in de wijk',
  organisation: 'Zorghuis De Linde',
  host: 'werken.delinde.example',
  firstContact: true,
  blocked: false,
  needsPermission: ['https://werken.delinde.example'],
  pseudonym: 'Blauwe Reiger 27',
  match: 78,
  sure: 64,
  band: 'good',
  rows: [
    row(0, 'iemand helpen met wassen', { points: 28, of: 28 }),
    row(1, 'luisteren', {
      points: 24,
      of: 24,
      mine: { id: idOf('luisteren'), label: 'luisteren', level: 3, src: 'peer' },
      min: 3,
    }),
    row(2, 'rapporteren over de gezondheid van een cliënt', {
      points: 8,
      of: 22,
      relation: 'alike',
      mine: { id: idOf('klanten helpen'), label: 'klanten helpen', level: 3, src: 'self' },
    }),
    row(3, 'planning maken', {
      points: 18,
      of: 18,
      relation: 'short',
      mine: { id: idOf('planning maken'), label: 'planning maken', level: 1, src: 'self' },
    }),
    plainRow(4, 'medicijnen geven', { points: 0, of: 8, kind: 'learn' }),
  ],
  learn: [{ id: idOf('medicijnen geven'), label: 'medicijnen geven', state: 'wants', shown: true }],
  gates: [
    { gate: 'vog', kind: 'start', answer: 'can', shown: true },
    { gate: 'rijbewijs-b', kind: 'nice', shown: false },
  ],
  rarity: { others: 12, warn: true, rows: [1] },
  body: JSON.stringify({ v: 1, typ: 'sp-application', score: { match: 78, sure: 64 } }, null, 2),
  bytes: 8192,
  retentionDays: 28,
  addressVisible: true,
};

const message = { at: NOW - 3_600_000 };

export const exampleTalk: TalkDetail = {
  app: 'app-1',
  pseudonym: 'Blauwe Reiger 27',
  title: 'Verzorgende in de wijk',
  organisation: 'Zorghuis De Linde',
  host: 'werken.delinde.example',
  appliedAt: NOW - 3 * 86_400_000,
  lastAt: NOW - 3_600_000,
  state: 'invited',
  match: 78,
  sure: 64,
  unread: 1,
  shown: examplePreview.rows
    .filter((one) => one.shown)
    .flatMap(({ id, label, mine }) =>
      mine ? [{ id, asked: label, label: mine.label, level: mine.level, src: mine.src }] : [],
    ),
  body: examplePreview.body,
  theirScore: { match: 78, sure: 64 },
  differs: false,
  messages: [
    { from: 'me', at: NOW - 3 * 86_400_000, kind: 'application' },
    { from: 'employer', at: NOW - 3 * 86_400_000 + 5000, kind: 'received' },
    {
      from: 'employer',
      at: NOW - 2 * 86_400_000,
      kind: 'question',
      text: 'Werk je ook weleens in het weekend?',
    },
    {
      from: 'me',
      at: NOW - 86_400_000,
      kind: 'answer',
      text: 'Ja, om het weekend.\nIn de zomer liever niet.',
    },
    {
      ...message,
      from: 'employer',
      kind: 'invite',
      text: 'Kom je een keer kijken? Wij zijn er op dinsdag.',
    },
  ],
  mayAnswer: true,
  mayReveal: true,
  mayWithdraw: true,
  unreadable: false,
};

export const rejectedTalk: TalkDetail = {
  ...exampleTalk,
  app: 'app-2',
  title: 'Huishoudelijke hulp',
  organisation: 'Thuiszorg Zonneveld',
  host: 'zonneveld.example',
  pseudonym: 'Groene Merel 81',
  state: 'rejected',
  match: 62,
  unread: 0,
  lastAt: NOW - 5 * 86_400_000,
  theirScore: { match: 57, sure: 40 },
  differs: true,
  messages: [
    { from: 'me', at: NOW - 6 * 86_400_000, kind: 'application' },
    {
      from: 'employer',
      at: NOW - 5 * 86_400_000,
      kind: 'reject',
      text: 'Dank voor je reactie.',
      reasons: [
        {
          about: 'skill',
          id: idOf('medicijnen geven'),
          label: 'medicijnen geven',
          code: 'not-shown',
        },
        {
          about: 'skill',
          id: idOf('planning maken'),
          label: 'planning maken',
          code: 'level-too-low',
        },
        { about: 'gate', id: 'rijbewijs-b', code: 'gate-missing' },
      ],
    },
  ],
  mayAnswer: false,
  mayReveal: false,
  mayWithdraw: false,
};

export const exampleLog: readonly LogEntry[] = [
  {
    id: '2',
    at: NOW - 3_600_000,
    host: 'werken.delinde.example',
    kind: 'board',
    times: 14,
    bytes: 0,
  },
  {
    id: '1',
    at: NOW - 3 * 86_400_000,
    host: 'werken.delinde.example',
    kind: 'application',
    times: 1,
    bytes: 8228,
    content: examplePreview.body,
  },
];
