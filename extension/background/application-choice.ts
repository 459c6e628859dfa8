import type { VacancyDescriptor } from '#core/application/descriptor.ts';
import type { ApplicationChoice } from '#core/application/prepare-application.ts';
import type { Entry } from '#core/matching/requirement-list.ts';
import { relationPermille } from '#core/matching/entry-strength.ts';
import { gateAnswer } from '#core/matching/gate-answers.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { ApplyChoices } from '../messages.ts';

/** What of the learning list a vacancy may hear about: what it asks, and what is alike. */
export function learningFor({ requires }: VacancyDescriptor, { learning }: Passport) {
  return learning.filter(({ id }) =>
    requires.some((requirement) => relationPermille(requirement, id) > 0),
  );
}

/** Rows that we propose to show: everything but a level below the asked one, which the person must tick. */
function proposedRows({ requires }: VacancyDescriptor, entries: readonly Entry[]): Set<number> {
  const enough = entries.filter(({ r, min }) => min >= (requires[r]?.min ?? 1));
  return new Set(enough.map(({ r }) => r));
}

/** From what the person ticked (or our proposal) to what the application holds. */
export function applicationChoice(
  descriptor: VacancyDescriptor,
  passport: Passport,
  entries: readonly Entry[],
  choices: ApplyChoices,
): ApplicationChoice {
  const shown = choices.show ? new Set(choices.show) : proposedRows(descriptor, entries);
  const learn = learningFor(descriptor, passport)
    .filter(({ id }) => choices.learn?.includes(id) ?? true)
    .map(({ id, state }) => ({ id, state }));
  const gates = descriptor.gates.flatMap(({ gate }) => {
    const answer = gateAnswer(gate, passport.gates);
    if (answer === undefined) return [];
    // "No" is never our proposal: only the person decides to say it.
    const ticked = choices.gates?.includes(gate) ?? answer !== 'no';
    return ticked ? [{ gate, answer }] : [];
  });
  const { practical } = choices;
  return {
    entries: entries.filter(({ r }) => shown.has(r)),
    learn,
    gates,
    ...(practical && Object.keys(practical).length > 0 && { practical }),
  };
}
