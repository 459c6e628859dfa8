import { type CheckedApplication, checkApplication } from '#core/application/check-application.ts';
import type {
  AnswerBody,
  ApplicationBody,
  CandidateBody,
  RevealBody,
} from '#core/application/messages.ts';
import { openMessage } from '#core/application/open-message.ts';
import { SkillspaspoortError } from '#core/errors.ts';
import type { ApplicationRow, MessageRow } from '../store/store.ts';
import type { PublishedVacancy } from '../vacancies/published-vacancy.ts';
import type { Addressee } from './replies.ts';

const damaged = (): SkillspaspoortError =>
  new SkillspaspoortError('internal', 'a stored message does not open as it did when it came');

async function openStored(
  { binding }: PublishedVacancy,
  envelope: Uint8Array<ArrayBuffer>,
): Promise<CandidateBody> {
  const opened = await openMessage(envelope, binding);
  if (!opened.ok) throw damaged();
  return opened.value.content;
}

export interface StoredApplication {
  readonly content: ApplicationBody;
  readonly checked: CheckedApplication;
}

/** Opens an application that was stored as it came, and counts again. */
export async function openApplication(
  vacancy: PublishedVacancy,
  { envelope }: Pick<ApplicationRow, 'envelope'>,
): Promise<StoredApplication> {
  const content = await openStored(vacancy, envelope);
  if (content.typ !== 'sp-application') throw damaged();
  const checked = checkApplication(content, vacancy.descriptor);
  if (!checked.ok) throw damaged();
  return { content, checked: checked.value };
}

/** Opens a later message of the candidate. */
export async function openFollowUp(
  vacancy: PublishedVacancy,
  { content: envelope }: Pick<MessageRow, 'content'>,
): Promise<AnswerBody | RevealBody> {
  const content = await openStored(vacancy, envelope);
  if (content.typ !== 'sp-answer' && content.typ !== 'sp-reveal') throw damaged();
  return content;
}

/** Where replies to a stored application go, with the numbers as we compute them. */
export async function addresseeOf(
  vacancy: PublishedVacancy,
  row: ApplicationRow,
): Promise<Addressee> {
  const { checked } = await openApplication(vacancy, row);
  return { app: row.app, mailbox: row.mailbox, ours: checked.ours };
}
