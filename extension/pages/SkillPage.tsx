import { useEffect, useRef, useState } from 'preact/hooks';
import { learnedAt, type LearnedAt, type PassportSkill } from '#core/passport/passport.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { SkillProof } from '../components/SkillProof.tsx';
import { TextField } from '../components/TextField.tsx';
import { Tick } from '../components/Tick.tsx';
import type { PassportEdit } from '../messages.ts';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useLoad } from './use-load.ts';
import { useUndo } from './use-undo.ts';

/** Characters (UTF-16 code units) that an example may be typed to. */
const MAX_EXAMPLE = 1000;
const MAX_NOTE = 200;

interface Said {
  readonly example: string;
  readonly at: readonly LearnedAt[];
  readonly note: string;
}

const saidOf = (skill: PassportSkill | undefined): Said => ({
  example: skill?.example ?? '',
  at: skill?.learned?.at ?? [],
  note: skill?.learned?.note ?? '',
});

function editsFor(id: string, before: Said, after: Said): PassportEdit[] {
  const edits: PassportEdit[] = [];
  if (after.example.trim() !== before.example)
    edits.push({ edit: 'example', id, example: after.example });
  const learned = { at: [...after.at], note: after.note };
  if (after.note.trim() !== before.note || String(after.at) !== String(before.at))
    edits.push({ edit: 'learned', id, learned });
  return edits;
}

/**
 * What else there is to say about one skill: an own example, where it was learned, and the proof that it rests on. What
 * was typed is kept when the person goes elsewhere, with a way back.
 */
export function SkillPage(props: PageProps & { readonly skill: string }) {
  const { client, t, skill, passport, go, tell, tellFailure, onPassport } = props;
  const { loaded, reload } = useLoad(client, 'skills.describe', { ids: [skill] }, 'settings');
  const present = passport.passport.skills.find(({ id }) => id === skill);
  /** What the fields began with. */
  const [before, setBefore] = useState(saidOf(present));
  const [said, setSaid] = useState(before);
  const undo = useUndo(props);

  // A change in another tab is followed while nothing is typed here; it must not be undone on leaving.
  useEffect(() => {
    if (editsFor(skill, before, said).length > 0) return;
    setBefore(saidOf(present));
    setSaid(saidOf(present));
  }, [present]);

  const name = loaded.state === 'ready' ? (loaded.value[0]?.label ?? '') : '';
  /** Keeps what is new; answers how to say so, or nothing when it could not be kept. */
  const keep = async (): Promise<(() => void) | undefined> => {
    const edits = editsFor(skill, before, said);
    if (edits.length === 0) return () => undefined;
    const saved = await client.ask('passport.edit', { edits });
    if (!saved.ok) {
      tellFailure(saved.error);
      return undefined;
    }
    onPassport(saved.value);
    return () =>
      tell({ text: t('skill.saved', { skill: name }), undo: undo(saved.value.revision) });
  };
  const leaving = useRef<(() => Promise<unknown>) | undefined>(undefined);
  leaving.current = present && (() => keep().then((say) => say?.()));
  useEffect(() => () => void leaving.current?.(), []);

  const save = async (): Promise<void> => {
    const say = await keep();
    if (!say) return;
    leaving.current = undefined;
    go({ page: 'passport' }, { skill });
    say();
  };

  if (loaded.state === 'loading') return <p>{t('app.loading')}</p>;
  if (loaded.state === 'failed')
    return <FailureNote failure={loaded.failure} t={t} onRetry={reload} />;
  if (!present || name === '')
    return (
      <>
        <PageHeading takeFocus>{t('passport.unknown-skill')}</PageHeading>
        <p>
          <a href={toHash({ page: 'passport' })}>{t('passport.to-passport')}</a>
        </p>
      </>
    );

  return (
    <>
      <PageHeading takeFocus>
        <span class="isp-skill__name">{name}</span>
      </PageHeading>
      <p>
        {t('skill.level', { answer: t(`answers.${present.answer}`) })}{' '}
        <a href={toHash({ page: 'answer', skill })}>{t('skill.change')}</a>
      </p>
      <section class="isp-card">
        <TextField
          long
          label={t('skill.example-label')}
          hint={t('skill.example-hint')}
          maxLength={MAX_EXAMPLE}
          value={said.example}
          onValue={(example) => setSaid({ ...said, example })}
        />
        <p class="isp-muted">
          {t('skill.example-left', { n: Math.max(MAX_EXAMPLE - said.example.length, 0) })}
        </p>
        <fieldset class="isp-gate">
          <legend class="isp-gate__name">{t('skill.learned-title')}</legend>
          <p class="isp-muted">{t('skill.learned-hint')}</p>
          <div class="isp-gap">
            {learnedAt.map((place) => (
              <Tick
                key={place}
                checked={said.at.includes(place)}
                onChange={(checked) =>
                  setSaid({
                    ...said,
                    at: learnedAt.filter((one) =>
                      one === place ? checked : said.at.includes(one),
                    ),
                  })
                }
              >
                {t(`skill.learned-${place}`)}
              </Tick>
            ))}
          </div>
          <TextField
            label={t('skill.note-label')}
            hint={t('skill.note-hint')}
            maxLength={MAX_NOTE}
            value={said.note}
            onValue={(note) => setSaid({ ...said, note })}
          />
        </fieldset>
        <Button kind="primary" onPress={() => void save()}>
          {t('app.save')}
        </Button>
      </section>
      <SkillProof
        evidence={present.evidence ?? []}
        foundIn={present.foundIn ?? []}
        importHref={toHash({ page: 'import' })}
        t={t}
      />
    </>
  );
}
