import {
  type GateView,
  type Labels,
  MAX_REQUIREMENTS,
  type Proposal,
  type RequirementInput,
  type Vacancy,
  type VacancyRequest,
  type Warning,
} from '../api.ts';

/** A draft may hold this many lines (`vacancyRequest`); a longer proposal is cut after its surest ones. */
const MAX_DRAFT_LINES = 60;

/** With fewer requirements for day 1 there is no number (matching.md section 4). */
const MIN_START = 3;

export type Kind = RequirementInput['kind'];
export type Level = RequirementInput['min'];

export interface DraftLine {
  readonly id: string;
  readonly labels: Labels;
  readonly kind: Kind;
  readonly min: Level;
  /** The employer's own words, shown to the candidate; may be empty. */
  readonly text: string;
  /** Read from the text; the recruiter did not choose yet. */
  readonly isProposed: boolean;
}

export interface DraftGate {
  readonly gate: string;
  readonly kind: Kind;
  readonly text: string;
}

/** A requirement list while the recruiter works on it. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  readonly requires: readonly DraftLine[];
  readonly gates: readonly DraftGate[];
}

export const emptyDraft: Draft = { title: '', text: '', requires: [], gates: [] };

/** The bare word ("VOG", "rijbewijs B") says nothing that the gate's name does not say. */
const saysMore = (quote: string): boolean => quote.trim().split(/\s+/).length > 3;

/** What `core` read in the text: every line waits for the recruiter's choice. */
export const draftFromProposal = (proposal: Proposal, text: string): Draft => ({
  title: proposal.title,
  text,
  requires: proposal.requires.slice(0, MAX_DRAFT_LINES).map(({ id, labels, kind, min, quote }) => ({
    id,
    labels,
    kind,
    min,
    text: quote,
    isProposed: true,
  })),
  gates: proposal.gates.map(({ gate, kind, quote }) => ({
    gate,
    kind,
    text: saysMore(quote) ? quote : '',
  })),
});

const toDraftGate = ({ gate, kind, text = '' }: GateView): DraftGate => ({ gate, kind, text });

/** A stored draft, as it was left. */
export const draftFromVacancy = ({ title, text, requires, gates }: Vacancy): Draft => ({
  title,
  text,
  requires: requires.map(({ id, labels, kind, min, text: words = '', proposed }) => ({
    id,
    labels,
    kind,
    min,
    text: words,
    isProposed: proposed === true,
  })),
  gates: gates.map(toDraftGate),
});

const worded = (text: string): { text?: string } => (text.trim() === '' ? {} : { text });

/** What is sent to be kept. What is learned on the job is asked at level 1. */
export const toRequest = ({ title, text, requires, gates }: Draft): VacancyRequest => ({
  title,
  text,
  requires: requires.map((line) => ({
    id: line.id,
    kind: line.kind,
    min: line.kind === 'learn' ? 1 : line.min,
    ...worded(line.text),
    ...(line.isProposed ? { proposed: true } : {}),
  })),
  gates: gates.map((gate) => ({ gate: gate.gate, kind: gate.kind, ...worded(gate.text) })),
});

export const changeLine = (draft: Draft, id: string, change: Partial<DraftLine>): Draft => ({
  ...draft,
  requires: draft.requires.map((line) => (line.id === id ? { ...line, ...change } : line)),
});

export const removeLine = (draft: Draft, id: string): Draft => ({
  ...draft,
  requires: draft.requires.filter((line) => line.id !== id),
});

/** Puts a line (back) at a place; a skill stands on the list once. */
export function insertLine(draft: Draft, at: number, line: DraftLine): Draft {
  if (draft.requires.some(({ id }) => id === line.id)) return draft;
  return { ...draft, requires: draft.requires.toSpliced(at, 0, line) };
}

export const changeGate = (draft: Draft, gate: string, kind: Kind): Draft => ({
  ...draft,
  gates: draft.gates.map((one) => (one.gate === gate ? { ...one, kind } : one)),
});

export const removeGate = (draft: Draft, gate: string): Draft => ({
  ...draft,
  gates: draft.gates.filter((one) => one.gate !== gate),
});

export const addGate = (draft: Draft, gate: string): Draft =>
  draft.gates.some((one) => one.gate === gate)
    ? draft
    : { ...draft, gates: [...draft.gates, { gate, kind: 'start', text: '' }] };

/** Lines that still wait for a choice. */
export const openLines = ({ requires }: Draft): number =>
  requires.filter(({ isProposed }) => isProposed).length;

/** What is unwise about the list as it stands now; it can be published all the same, but for its length. */
export function warningsOf({ requires }: Draft): Warning[] {
  const warnings: Warning[] = [];
  if (requires.length > MAX_REQUIREMENTS) {
    const params = { n: requires.length, max: MAX_REQUIREMENTS };
    warnings.push({ code: 'too-many-requirements', params });
  }
  if (requires.filter(({ kind }) => kind === 'start').length < MIN_START) {
    warnings.push({ code: 'few-start', params: { n: MIN_START } });
  }
  return warnings;
}

export type Obstacle = 'title' | 'organisation' | 'requirements' | 'too-many' | 'unchosen';

/** What must be done before the list can be published. */
export function obstaclesOf(draft: Draft, organisation: string): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (draft.title.trim() === '') obstacles.push('title');
  if (organisation.trim() === '') obstacles.push('organisation');
  if (draft.requires.length === 0) obstacles.push('requirements');
  if (openLines(draft) > 0) obstacles.push('unchosen');
  if (draft.requires.length > MAX_REQUIREMENTS) obstacles.push('too-many');
  return obstacles;
}
