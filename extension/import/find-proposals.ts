import { proposeNamed } from '#core/passport/import/named-proposals.ts';
import { distinct, type NamedSkill, type Proposal } from '#core/passport/import/proposal.ts';
import type { Evidence } from '#core/passport/passport.ts';
import { ok, type Result } from '#core/result.ts';
import type { ProposalView } from '../views/import-view.ts';
import { limited, type ImportFound, type ImportPorts } from './import-found.ts';

const MAX_IDS = 6000;
const MAX_TEXT = 200_000;

type Proposed = Pick<ImportFound, 'proposals' | 'unknown' | 'leftOut'>;

/** Skills in a text, with their names; the background reads it. */
export function proposeText(
  { ask }: ImportPorts,
  text: string,
  source: string,
): Promise<Result<readonly ProposalView[]>> {
  return ask('import.text', { text: text.slice(0, MAX_TEXT), source });
}

/** Names of the skills that our skills language has. */
async function labelsOf(
  { ask }: ImportPorts,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const known = await ask('skills.describe', { ids: [...new Set(ids)].slice(0, MAX_IDS) });
  return known.ok ? ok(new Map(known.value.map(({ id, label }) => [id, label]))) : known;
}

/** Puts names to proposals; those of unknown skills fall out, and are named by their number. */
export async function withLabels(
  ports: ImportPorts,
  proposals: readonly Proposal[],
): Promise<
  Result<{ readonly known: readonly ProposalView[]; readonly unknown: readonly string[] }>
> {
  const labels = await labelsOf(
    ports,
    proposals.map(({ skill }) => skill),
  );
  if (!labels.ok) return labels;
  const known = proposals.flatMap((proposal) => {
    const label = labels.value.get(proposal.skill);
    return label === undefined ? [] : [{ ...proposal, label }];
  });
  const unknown = proposals.map(({ skill }) => skill).filter((id) => !labels.value.has(id));
  return ok({ known, unknown });
}

/**
 * Proposals for what a badge or diploma names, and for the rest of its words: all its words when it names no skill that we
 * know, else only the names that we do not know. Our own reading never carries proof.
 */
export async function proposeSource(
  ports: ImportPorts,
  {
    skills,
    text,
    source,
    evidence,
  }: {
    readonly skills: readonly NamedSkill[];
    readonly text: string;
    readonly source: string;
    readonly evidence?: Evidence | undefined;
  },
): Promise<Result<Proposed>> {
  const labels = await labelsOf(
    ports,
    skills.flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
  if (!labels.ok) return labels;
  const named = proposeNamed(skills, source, evidence, (id) => labels.value.has(id));
  const rest = [...named.unknown, ...(named.proposals.length === 0 ? [text] : [])].join('\n\n');
  const read = rest.trim() === '' ? ok([]) : await proposeText(ports, rest, source);
  if (!read.ok) return read;
  const all = [
    ...distinct(named.proposals).map((proposal) => ({
      ...proposal,
      label: labels.value.get(proposal.skill) ?? proposal.skill,
    })),
    ...read.value,
  ];
  const first = new Map(all.toReversed().map((proposal) => [proposal.skill, proposal]));
  const proposals = [...first.values()].toReversed();
  return ok({ ...limited(proposals), unknown: named.unknown });
}
