import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '#core/result.ts';
import type { Proposal, Vacancy, Warning } from '../../api.ts';
import { Button } from '../components/Button.tsx';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { GateEditor } from '../components/GateEditor.tsx';
import { ReadAsNoSkill } from '../components/ReadAsNoSkill.tsx';
import { RequirementList } from '../components/RequirementList.tsx';
import { SkillSearch } from '../components/SkillSearch.tsx';
import { TextField } from '../components/TextField.tsx';
import { Warnings } from '../components/Warnings.tsx';
import {
  addGate,
  changeGate,
  changeLine,
  type Draft,
  insertLine,
  type Obstacle,
  obstaclesOf,
  removeGate,
  removeLine,
  toRequest,
  warningsOf,
} from '../draft.ts';
import { toPath } from '../routes.ts';
import { useAction } from '../use-action.ts';
import { useSkillSearch } from '../use-skill-search.ts';
import './DraftEditor.css';
import type { PageProps } from './page-props.ts';

export interface DraftEditorProps extends PageProps {
  readonly initial: Draft;
  /** Absent: not kept yet. */
  readonly stored?: Vacancy | undefined;
  readonly notSkills?: Proposal['notSkills'];
  /** What is wrong with the text, beside what is wrong with the list. */
  readonly textWarnings?: readonly Warning[];
  readonly onPublished: (vacancy: Vacancy) => void;
}

/** A requirement list in the making: choose, add, keep, publish. */
export function DraftEditor(props: DraftEditorProps) {
  const { api, t, session, go, rename, setUnsaved, tell, onPublished } = props;
  const { initial, notSkills = [], textWarnings = [] } = props;
  const [draft, setDraft] = useState(initial);
  const [stored, setStored] = useState(props.stored);
  const [kept, setKept] = useState(props.stored ? initial : undefined);
  const [dialog, setDialog] = useState<'publish' | 'remove'>();
  const [obstacles, setObstacles] = useState<readonly Obstacle[]>([]);
  const obstacleNote = useRef<HTMLDivElement>(null);
  const titleField = useRef<HTMLInputElement>(null);
  const search = useSkillSearch(api, t.language);
  const { busy, failure, run } = useAction();
  const isChanged = draft !== kept;

  useEffect(() => setUnsaved(isChanged), [isChanged]);
  useEffect(() => {
    if (obstacles.length > 0) obstacleNote.current?.focus();
  }, [obstacles]);

  const save = (): Promise<Result<Vacancy>> =>
    stored
      ? api.changeVacancy(stored.id, { ...toRequest(draft), revision: stored.revision })
      : api.createVacancy(toRequest(draft));
  const onSaved = (vacancy: Vacancy): void => {
    setStored(vacancy);
    setKept(draft);
    setUnsaved(false);
    rename({ page: 'vacancy', id: vacancy.id });
  };
  const isUntitled = draft.title.trim() === '';

  const remove = (id: string): void => {
    const at = draft.requires.findIndex((line) => line.id === id);
    const line = draft.requires[at];
    if (!line) return;
    setDraft(removeLine(draft, id));
    const undo = (): void => {
      setDraft((now) => insertLine(now, at, line));
      tell(undefined);
    };
    tell({ text: t('recruiter.removed', { skill: line.labels[t.language] }), undo });
  };
  const removeOpen = (): void => {
    const before = draft;
    setDraft({ ...draft, requires: draft.requires.filter(({ isProposed }) => !isProposed) });
    const undo = (): void => {
      setDraft(before);
      tell(undefined);
    };
    tell({ text: t('recruiter.removed-open'), undo });
  };
  const askToPublish = (): void => {
    const found = obstaclesOf(draft, session.organisation.name);
    setObstacles(found);
    if (found.length === 0) setDialog('publish');
  };
  const publish = (): void => {
    run(
      async () => {
        if (!isChanged && stored) return api.publish(stored.id);
        const saved = await save();
        if (!saved.ok) return saved;
        onSaved(saved.value);
        return api.publish(saved.value.id);
      },
      (vacancy) => {
        setUnsaved(false);
        onPublished(vacancy);
      },
    );
    setDialog(undefined);
  };

  return (
    <>
      <TextField
        label={t('recruiter.title')}
        value={draft.title}
        onValue={(title) => setDraft({ ...draft, title })}
        maxLength={200}
        fieldRef={titleField}
        error={obstacles.includes('title') && isUntitled ? t('recruiter.fill-in') : undefined}
      />
      {draft.text !== '' && (
        <details>
          <summary>{t('recruiter.vacancy-text')}</summary>
          <div
            class="isp-exact"
            tabIndex={0}
            role="region"
            aria-label={t('recruiter.vacancy-text')}
          >
            {draft.text}
          </div>
        </details>
      )}
      <Warnings warnings={[...textWarnings, ...warningsOf(draft)]} t={t} />
      <ReadAsNoSkill items={notSkills} t={t} />
      <RequirementList
        lines={draft.requires}
        t={t}
        onChange={(id, change) => setDraft(changeLine(draft, id, change))}
        onRemove={remove}
        onRemoveOpen={removeOpen}
      >
        <SkillSearch
          label={t('recruiter.search')}
          hint={t('recruiter.search-hint')}
          query={search.query}
          hits={search.hits}
          present={new Set(draft.requires.map(({ id }) => id))}
          t={t}
          onQuery={search.setQuery}
          onPick={({ id, labels }) => {
            search.setQuery('');
            const line = {
              id,
              labels,
              kind: 'start',
              min: 2,
              text: '',
              isProposed: false,
            } as const;
            setDraft(insertLine(draft, draft.requires.length, line));
            tell({ text: t('recruiter.added', { skill: labels[t.language] }) });
          }}
        />
        {search.failure && <FailureNote failure={search.failure} t={t} />}
      </RequirementList>
      <section>
        <h2>{t('recruiter.gates')}</h2>
        <p>{t('recruiter.gates-text')}</p>
        <GateEditor
          gates={draft.gates}
          t={t}
          onKind={(gate, kind) => setDraft(changeGate(draft, gate, kind))}
          onRemove={(gate) => setDraft(removeGate(draft, gate))}
          onAdd={(gate) => setDraft(addGate(draft, gate))}
        />
      </section>
      <div class="isp-bar">
        {obstacles.length > 0 && (
          <div ref={obstacleNote} class="isp-note isp-note--danger" tabIndex={-1} role="alert">
            <p>{t('recruiter.first-do')}</p>
            <ul class="isp-bullets">
              {obstacles.map((obstacle) => (
                <li key={obstacle}>
                  {t(`recruiter.obstacle-${obstacle}`)}{' '}
                  {obstacle === 'organisation' && (
                    <a href={toPath({ page: 'organisation' })}>{t('recruiter.organisation-go')}</a>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
        {failure && (
          <FailureNote
            failure={failure}
            t={t}
            onRetry={
              failure.code === 'conflict' && stored
                ? () => go({ page: 'vacancy', id: stored.id })
                : undefined
            }
          />
        )}
        <div class="isp-actions">
          <Button
            busy={busy}
            onPress={() => {
              setObstacles(isUntitled ? ['title'] : []);
              if (isUntitled) titleField.current?.focus();
              else
                run(save, (vacancy) => {
                  onSaved(vacancy);
                  tell({ text: t('recruiter.draft-saved') });
                });
            }}
          >
            {t('recruiter.save-draft')}
          </Button>
          <Button kind="primary" busy={busy} onPress={askToPublish}>
            {t('recruiter.publish')}
          </Button>
          {stored && (
            <Button kind="quiet" onPress={() => setDialog('remove')}>
              {t('recruiter.remove-draft')}
            </Button>
          )}
        </div>
      </div>
      {dialog === 'publish' && (
        <ConfirmDialog
          title={t('recruiter.publish-title')}
          texts={[
            t('recruiter.publish-text', { organisation: session.organisation.name }),
            t('recruiter.publish-fixed'),
          ]}
          confirm={t('recruiter.publish-confirm')}
          t={t}
          onConfirm={publish}
          onCancel={() => setDialog(undefined)}
        />
      )}
      {dialog === 'remove' && stored && (
        <ConfirmDialog
          title={t('recruiter.remove-draft-title')}
          texts={[t('recruiter.remove-draft-text')]}
          confirm={t('recruiter.remove-draft')}
          isLoss
          t={t}
          onConfirm={() => {
            setDialog(undefined);
            run(
              () => api.removeDraft(stored.id),
              () => {
                setUnsaved(false);
                go({ page: 'vacancies' });
                tell({ text: t('recruiter.draft-removed') });
              },
            );
          }}
          onCancel={() => setDialog(undefined)}
        />
      )}
    </>
  );
}
