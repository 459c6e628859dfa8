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
