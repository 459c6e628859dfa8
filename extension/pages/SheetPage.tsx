import { useState } from 'preact/hooks';
import { rarityOf } from '#core/application/rarity.ts';
import type { Translate } from '#core/translator.ts';
import { Button } from '../components/Button.tsx';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { RarityWarning } from '../components/RarityWarning.tsx';
import { SheetWork } from '../components/SheetWork.tsx';
import type { SkillRow } from '../components/SkillList.tsx';
import { Tick } from '../components/Tick.tsx';
import { byTheme, themeTitle } from '../components/skill-themes.ts';
import type { SkillsSheet } from '../sheet/skills-sheet.ts';
import { NeedsSkills } from './NeedsSkills.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useOwnSkills } from './use-own-skills.ts';
import { useOccupationSearch } from './use-skill-search.ts';

/** More than this many ways to leave something out are no help. */
const MAX_LEAVE_OUT = 5;

/** The button that follows the warning: the focus goes there when the warning's own buttons go away. */
const MAKE = 'make-sheet';
const toButton = (): void => document.getElementById(MAKE)?.focus();

interface Work {
  readonly title: string;
  readonly skills: ReadonlySet<string>;
}

const saysOf = ({ answer, proof }: SkillRow, t: Translate): string =>
  `${t(`answers.${answer}`)}, ${t(proof.length > 0 ? 'sheet.pdf-proof' : 'sheet.pdf-no-proof')}`;

/** From what was ticked to the words on the sheet: skill, level and whether there is proof. */
function sheetOf(rows: readonly SkillRow[], fictional: boolean, t: Translate): SkillsSheet {
  return {
    language: t.language,
    title: fictional ? `${t('sheet.pdf-title')} (${t('app.fictional')})` : t('sheet.pdf-title'),
    intro: t('sheet.pdf-intro'),
    groups: byTheme(rows).map((part) => ({
      title: t(themeTitle(part.theme)),
      rows: part.rows.map((row) => ({ skill: row.name, says: saysOf(row, t) })),
    })),
    legend: t('sheet.pdf-levels'),
    pageOf: (n, of) => t('sheet.pdf-page', { n, of }),
  };
}

/** How rare what was chosen is among people of that work, and what stands out first. Without a work nobody can say. */
function standsOut(rows: readonly SkillRow[], work: Work | undefined) {
  if (!work) return undefined;
  const { rare, unusual } = rarityOf(
    rows.map(({ id }, r) => ({ r, id })),
    rows.map(() => ({ w: 1 })),
    work.skills,
  );
  return rare ? new Set(unusual.slice(0, MAX_LEAVE_OUT).map(({ id }) => id)) : undefined;
}

/** "Blad zonder naam": for an employer that does not take part, with what it can give away. */
export function SheetPage({ client, t, passport, tell, tellFailure }: PageProps) {
  const own = useOwnSkills(client, passport.passport, t);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [work, setWork] = useState<Work>();
  /** What was chosen when the person said that it may stay as it is. */
  const [keptAsIs, setKeptAsIs] = useState<ReadonlySet<string>>();
  const search = useOccupationSearch(client);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);

  if (own.failure) return <FailureNote failure={own.failure} t={t} onRetry={own.reload} />;
  if (own.state === 'loading') return <p>{t('app.loading')}</p>;
  const rows = own.can.filter(({ id }) => chosen.has(id));

  const choose = (id: string, ticked: boolean): void => {
    const next = new Set(chosen);
    if (ticked) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const pickWork = async (occupation: string): Promise<void> => {
    const title = search.hits?.find(({ id }) => id === occupation)?.label ?? '';
    search.setQuery('');
    const asked = await client.ask('occupations.skills', { id: occupation });
    if (!asked.ok) {
      tellFailure(asked.error);
      return;
    }
    const skills = new Set(asked.value.map(({ id }) => id));
    setWork({ title, skills });
    setChosen(new Set(own.can.filter(({ id }) => skills.has(id)).map(({ id }) => id)));
  };
  const outstanding = keptAsIs === chosen ? undefined : standsOut(rows, work);
  const make = async (): Promise<void> => {
    setTried(true);
    if (rows.length === 0) return;
    setBusy(true);
    try {
      const { makeSkillsSheet } = await import('../sheet/skills-sheet.ts');
      client.saveFile(
        `${t('sheet.file-name')}.pdf`,
        makeSkillsSheet(sheetOf(rows, passport.passport.fictional === true, t)),
      );
      tell({ text: t('sheet.done') });
    } catch {
      tell({ text: t('sheet.done-failed'), kind: 'failed' });
    }
    setBusy(false);
  };

  return (
    <>
      <PageHeading takeFocus>{t('sheet.title')}</PageHeading>
      <p>{t('sheet.text')}</p>
      <p>{t('sheet.sees')}</p>
      <p>{t('sheet.sees-not')}</p>
      <p class="isp-note isp-note--warn">{t('sheet.warning')}</p>
      {own.can.length === 0 ? (
        <NeedsSkills text={t('strengths.none')} t={t} />
      ) : (
        <section class="isp-card" aria-labelledby="choose">
          <h2 id="choose">{t('sheet.choose-title')}</h2>
          <SheetWork
            query={search.query}
            hits={search.hits}
            picked={
              work && {
                title: work.title,
                fitting: own.can.filter(({ id }) => work.skills.has(id)).length,
              }
            }
            t={t}
            onQuery={search.setQuery}
            onPick={(occupation) => void pickWork(occupation)}
          />
          <div class="isp-actions">
            <Button onPress={() => setChosen(new Set(own.can.map(({ id }) => id)))}>
              {t('sheet.choose-all')}
            </Button>
            <Button kind="quiet" onPress={() => setChosen(new Set())}>
              {t('sheet.choose-none')}
            </Button>
          </div>
          {byTheme(own.can).map((part) => (
            <fieldset key={part.theme} class="isp-gate">
              <legend class="isp-gate__name">{t(themeTitle(part.theme))}</legend>
              {part.rows.map((row) => (
                <Tick
                  key={row.id}
                  checked={chosen.has(row.id)}
                  onChange={(ticked) => choose(row.id, ticked)}
                >
                  {row.name} <span class="isp-muted">({saysOf(row, t)})</span>
                </Tick>
              ))}
            </fieldset>
          ))}
          <p role="status">
            {rows.length > 0 ? t('sheet.chosen', { n: rows.length }) : tried && t('sheet.empty')}
          </p>
          {outstanding && (
            <RarityWarning
              leaveOut={rows
                .map(({ id, name }, r) => ({ id, name, r }))
                .filter(({ id }) => outstanding.has(id))}
              t={t}
              onLeaveOut={(r) => {
                choose(rows[r]?.id ?? '', false);
                toButton();
              }}
              onKeep={() => {
                setKeptAsIs(chosen);
                toButton();
              }}
            />
          )}
          <Button kind="primary" id={MAKE} busy={busy} onPress={() => void make()}>
            {t('sheet.button')}
          </Button>
        </section>
      )}
      <p>
        <a href={toHash({ page: 'print' })}>{t('print.title')}</a>
      </p>
    </>
  );
}
