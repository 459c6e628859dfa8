import { useMemo, useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { PaperPassport, paperParts, type PaperPart } from '../components/PaperPassport.tsx';
import { TextField } from '../components/TextField.tsx';
import { Tick } from '../components/Tick.tsx';
import { byTheme, themeTitle, type Theme } from '../components/skill-themes.ts';
import { NeedsSkills } from './NeedsSkills.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useOwnSkills } from './use-own-skills.ts';

const MAX_NAME = 120;

/** What a person wrote for the own eyes is only on paper when it was ticked. */
const FIRST_PARTS: readonly PaperPart[] = ['levels', 'proofs', 'learning'];

/** The set with or without a member. */
function withMember<T>(set: ReadonlySet<T>, member: T, present: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (present) next.add(member);
  else next.delete(member);
  return next;
}

/** "Afdrukken": what goes on paper, part by part, shown first. The name is for this print only. */
export function PrintPage({ client, t, passport }: PageProps) {
  const own = useOwnSkills(client, passport.passport, t);
  const [parts, setParts] = useState<ReadonlySet<PaperPart>>(new Set(FIRST_PARTS));
  const [without, setWithout] = useState<ReadonlySet<Theme>>(new Set());
  const [name, setName] = useState('');
  const present = useMemo(() => byTheme(own.can).map(({ theme }) => theme), [own.can]);

  if (own.failure) return <FailureNote failure={own.failure} t={t} onRetry={own.reload} />;
  if (own.state === 'loading') return <p>{t('app.loading')}</p>;
  if (own.can.length === 0 && passport.passport.learning.length === 0)
    return (
      <>
        <PageHeading takeFocus>{t('print.title')}</PageHeading>
        <NeedsSkills text={t('strengths.none')} t={t} />
      </>
    );
  return (
    <>
      <div class="isp-no-print">
        <PageHeading takeFocus>{t('print.title')}</PageHeading>
        <p>{t('print.text')}</p>
        <div class="isp-card">
          <fieldset class="isp-gate">
            <legend class="isp-gate__name">{t('print.parts-title')}</legend>
            {paperParts.map((part) => (
              <Tick
                key={part}
                checked={parts.has(part)}
                onChange={(checked) => setParts(withMember(parts, part, checked))}
              >
                {t(`print.${part}`)}
              </Tick>
            ))}
          </fieldset>
          {present.length > 1 && (
            <fieldset class="isp-gate">
              <legend class="isp-gate__name">{t('print.themes-title')}</legend>
              <div class="isp-columns">
                {present.map((theme) => (
                  <Tick
                    key={theme}
                    checked={!without.has(theme)}
                    onChange={(checked) => setWithout(withMember(without, theme, !checked))}
                  >
                    {t(themeTitle(theme))}
                  </Tick>
                ))}
              </div>
            </fieldset>
          )}
          <TextField
            label={t('print.name-label')}
            hint={t('print.name-hint')}
            maxLength={MAX_NAME}
            value={name}
            onValue={setName}
          />
          <p>{t('print.private')}</p>
          <div class="isp-actions">
            <Button kind="primary" onPress={() => client.print()}>
              {t('print.button')}
            </Button>
          </div>
          <p class="isp-muted">{t('print.pdf')}</p>
        </div>
        <p>
          <a href={toHash({ page: 'sheet' })}>{t('print.to-sheet')}</a>
        </p>
        <h2>{t('print.preview')}</h2>
      </div>
      <PaperPassport
        name={name}
        fictional={passport.passport.fictional === true}
        rows={own.can}
        themes={new Set(present.filter((theme) => !without.has(theme)))}
        parts={parts}
        learning={passport.passport.learning.map(({ id, state }) => ({
          name: own.nameOf(id),
          state,
        }))}
        t={t}
      />
    </>
  );
}
