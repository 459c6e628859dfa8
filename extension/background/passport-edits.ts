import {
  addEvidence,
  addFoundIn,
  answerGate,
  answerSkill,
  removeLearning,
  removeSkill,
  setContact,
  setExample,
  setLearned,
  setLearning,
} from '#core/passport/edits.ts';
import {
  addToTraining,
  removeGoal,
  removeTraining,
  setGoal,
} from '#core/passport/learning-edits.ts';
import type { Contact, Passport } from '#core/passport/passport.ts';
import type { PassportEdit } from '../messages.ts';

/** Applies one change. `now` in milliseconds since the epoch. */
export function applyEdit(passport: Passport, edit: PassportEdit, now: number): Passport {
  const at = new Date(now).toISOString();
  switch (edit.edit) {
    case 'answer':
      return answerSkill(passport, edit.id, edit.answer, at);
    case 'example':
      return setExample(passport, edit.id, edit.example ?? '', at);
    case 'learned':
      return setLearned(passport, edit.id, edit.learned, at);
    case 'found-in':
      return addFoundIn(passport, edit.id, edit.from, at);
    case 'evidence':
      return addEvidence(passport, edit.id, edit.evidence, at);
    case 'remove':
      return removeSkill(passport, edit.id).passport;
    case 'learn': {
      if (edit.state === undefined) return removeLearning(passport, edit.id).passport;
      const old = passport.learning.find(({ id }) => id === edit.id);
      return setLearning(passport, { ...old, id: edit.id, state: edit.state }, at);
    }
    case 'gate':
      return answerGate(passport, edit.gate, edit.answer);
    case 'contact':
      return setContact(passport, edit.contact as Contact);
    case 'goal':
      return setGoal(passport, edit.goal, at);
    case 'goal-remove':
      return removeGoal(passport, edit.id);
    case 'training':
      return addToTraining(passport, edit.training, edit.skill, at);
    case 'training-remove':
      return removeTraining(passport, edit.id);
  }
}

/** False when the passport had no room for what a change brought: lists have their limits. */
function holdsEdit(passport: Passport, edit: PassportEdit): boolean {
  switch (edit.edit) {
    case 'answer':
      return passport.skills.some(({ id }) => id === edit.id);
    case 'learn':
      return edit.state === undefined || passport.learning.some(({ id }) => id === edit.id);
    case 'goal':
      return passport.goals?.some(({ id }) => id === edit.goal.id) === true;
    case 'training':
      return (
        passport.trainings?.some(
          ({ id, skills }) => id === edit.training.id && skills.includes(edit.skill),
        ) === true
      );
    default:
      return true;
  }
}

/** Applies changes in their order; `undefined` when the passport had no room for one of them. */
export function applyEdits(
  passport: Passport,
  edits: readonly PassportEdit[],
  now: number,
): Passport | undefined {
  let changed = passport;
  for (const edit of edits) {
    changed = applyEdit(changed, edit, now);
    if (!holdsEdit(changed, edit)) return undefined;
  }
  return changed;
}
