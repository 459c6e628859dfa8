import { useState } from 'preact/hooks';
import type { Proposal } from '../../api.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { TextField } from '../components/TextField.tsx';
import { type Draft, draftFromProposal, emptyDraft, warningsOf } from '../draft.ts';
import { useAction } from '../use-action.ts';
import { useTried } from '../use-tried.ts';
import { DraftEditor } from './DraftEditor.tsx';
import type { PageProps } from './page-props.ts';

/** A vacancy text has at most this many characters (`proposeRequest`). */
const MAX_TEXT = 200_000;

interface Start {
  readonly draft: Draft;
  readonly proposal?: Proposal;
}

/** Paste a text, get requirements proposed; or begin with an empty list. */
export function NewVacancyPage(props: PageProps) {
  const { api, t, takeFocus, setUnsaved, go, tell } = props;
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const { form, tried, markTried } = useTried();
  const [start, setStart] = useState<Start>();
  const { busy, failure, run } = useAction();

  if (start) {
    const { draft, proposal } = start;
    const ofList = new Set(warningsOf(draft).map(({ code }) => code));
    return (
      <>
        <PageHeading text={t('recruiter.new-vacancy')} takeFocus t={t} />
        <DraftEditor
          {...props}
          initial={draft}
          notSkills={proposal?.notSkills ?? []}
          textWarnings={(proposal?.warnings ?? []).filter(({ code }) => !ofList.has(code))}
          onPublished={({ id }) => {
            go({ page: 'vacancy', id });
            tell({ text: t('recruiter.published') });
          }}
        />
      </>
    );
  }
  return (
    <>
      <PageHeading text={t('recruiter.new-vacancy')} takeFocus={takeFocus} t={t} />
      <p>{t('recruiter.paste-text')}</p>
      <form
        ref={form}
        class="isp-card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          markTried();
          if (text.trim() === '') return;
          run(
            () => api.propose({ title, text }),
            (proposal) => setStart({ draft: draftFromProposal(proposal, text), proposal }),
          );
        }}
      >
        {failure && <FailureNote failure={failure} t={t} />}
        <TextField
          label={t('recruiter.title')}
          hint={t('recruiter.title-hint')}
          value={title}
          onValue={setTitle}
          maxLength={200}
        />
        <TextField
          label={t('recruiter.vacancy-text')}
          hint={t('recruiter.vacancy-text-hint')}
          form="tall"
          wide
          value={text}
          onValue={(value) => {
            setText(value);
            setUnsaved(value.trim() !== '');
          }}
          maxLength={MAX_TEXT}
          error={tried && text.trim() === '' ? t('recruiter.fill-in-text') : undefined}
        />
        <div class="isp-actions">
          <Button kind="primary" busy={busy}>
            {busy ? t('recruiter.proposing') : t('recruiter.propose')}
          </Button>
          <Button kind="quiet" onPress={() => setStart({ draft: { ...emptyDraft, title, text } })}>
            {t('recruiter.begin-empty')}
          </Button>
        </div>
      </form>
    </>
  );
}
