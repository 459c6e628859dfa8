import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FailureNote } from '../components/FailureNote.tsx';
import { PageHeading } from '../components/PageHeading.tsx';
import { SkillFilter, matchesFilter, type Filter } from '../components/SkillFilter.tsx';
import { changeButtonId, SkillList, type SkillRow } from '../components/SkillList.tsx';
import { byTheme } from '../components/skill-themes.ts';
import { SkillSearch } from '../components/SkillSearch.tsx';
import { EmptyPassport } from '../components/EmptyPassport.tsx';
import { BackupReminder } from './BackupReminder.tsx';
import { LearningSection } from './LearningSection.tsx';
import type { PageProps } from './page-props.ts';
import { toHash } from './routes.ts';
import { useOwnSkills } from './use-own-skills.ts';
import { useSkillSearch } from './use-skill-search.ts';
import { useUndo } from './use-undo.ts';

const FILTER_FROM = 8;

/** "Paspoort": what I can, what I want to learn, and the way to a copy. */
export function PassportPage(props: PageProps) {
  const { client, t, arrived, landing, passport, go, tell, tellFailure, onPassport } = props;
  const { skills } = passport.passport;
  const { can, cannot, nameOf, ...names } = useOwnSkills(client, passport.passport, t);
  const search = useSkillSearch(client);
  const [filter, setFilter] = useState<Filter>({ words: '', show: 'all' });
  const searchField = useRef<HTMLInputElement>(null);
  const undo = useUndo(props);

  const ready = names.state !== 'loading';
  useEffect(() => {
    if (!ready || !arrived) return;
    if (landing === 'search') searchField.current?.focus();
    else if (landing !== 'heading') document.getElementById(changeButtonId(landing.skill))?.focus();
  }, [ready]);

  const filtered = useMemo(
    () => can.filter((row) => matchesFilter(row, filter, t.language)),
    [can, filter, t.language],
  );

  const remove = async (id: string): Promise<void> => {
    const saved = await client.ask('passport.edit', { edits: [{ edit: 'remove', id }] });
    if (!saved.ok) {
      tellFailure(saved.error);
      return;
    }
    const next = neighbour(id);
    onPassport(saved.value);
    next?.focus({ preventScroll: true });
    tell({
      text: t('passport.removed-skill', { skill: nameOf(id) }),
      undo: undo(saved.value.revision),
    });
  };
  /** Where the focus goes when this skill is gone: the next one, else the one before. */
  const neighbour = (id: string): HTMLElement | null => {
    const order = byTheme(filtered).flatMap((part) => part.rows);
    const at = order.findIndex((row) => row.id === id);
    const near = order[at + 1] ?? order[at - 1];
    const button = near && document.getElementById(changeButtonId(near.id));
    return button ?? searchField.current;
  };
  const list = (shown: readonly SkillRow[], plain: boolean) => (
    <SkillList
      rows={shown}
      plain={plain}
      t={t}
      moreOf={(skill) => toHash({ page: 'skill', skill })}
      onChange={(skill) => go({ page: 'answer', skill })}
      onRemove={(id) => void remove(id)}
    />
  );
  // Typing in the search field above must not draw hundreds of rows again.
  const canList = useMemo(() => list(filtered, false), [filtered, passport, t]);

  if (names.failure) return <FailureNote failure={names.failure} t={t} onRetry={names.reload} />;
  if (!ready) return <p>{t('app.loading')}</p>;
  const proven = can.filter(({ proof }) => proof.length > 0).length;

  return (
    <>
      <PageHeading takeFocus={arrived && landing === 'heading'}>
        {t('passport.heading')}
      </PageHeading>
      {can.length > 0 ? (
        <p>
          {t('passport.count', { n: can.length })}{' '}
          {proven > 0 ? t('passport.count-proof', { n: proven }) : t('passport.no-proof')}{' '}
          {t('passport.stays-here')}{' '}
          <a href={toHash({ page: 'strengths' })}>{t('strengths.link')}</a>
        </p>
      ) : (
        <EmptyPassport
          start={toHash({ page: 'start' })}
          t={t}
          onWord={(word) => {
            search.setQuery(word);
            searchField.current?.focus();
          }}
        />
      )}
      <BackupReminder client={client} t={t} />
      <div class="isp-card">
        <SkillSearch
          label={can.length > 0 ? t('passport.add-label') : t('passport.add-first-label')}
          hint={t('passport.add-hint')}
          query={search.query}
          hits={search.hits}
          present={new Set(skills.map(({ id }) => id))}
          inputRef={searchField}
          t={t}
          onQuery={search.setQuery}
          onPick={(skill) => go({ page: 'answer', skill })}
        />
        {can.length > 0 && (
          <a class="isp-button" href={toHash({ page: 'questions' })}>
            {t('start.next-more')}
          </a>
        )}
      </div>
      {can.length >= FILTER_FROM && (
        <SkillFilter filter={filter} found={filtered.length} t={t} onFilter={setFilter} />
      )}
      {canList}
      {cannot.length > 0 && (
        <details>
          <summary>
            {t('passport.not-yet-title')} ({cannot.length})
          </summary>
          <p class="isp-muted">{t('passport.not-yet-text')}</p>
          {list(cannot, true)}
        </details>
      )}
      <section class="isp-card" aria-labelledby="to-import">
        <h2 id="to-import">{t('import.link-title')}</h2>
        <p>{t('import.link-text')}</p>
        <a class="isp-button" href={toHash({ page: 'import' })}>
          {t('import.link')}
        </a>
      </section>
      <LearningSection {...props} nameOf={nameOf} />
      {can.length > 0 && (
        <section class="isp-card" aria-labelledby="to-print">
          <h2 id="to-print">{t('print.card-title')}</h2>
          <p>{t('print.card-text')}</p>
          <div class="isp-actions">
            <a class="isp-button" href={toHash({ page: 'print' })}>
              {t('print.title')}
            </a>
            <a class="isp-button" href={toHash({ page: 'sheet' })}>
              {t('print.to-sheet')}
            </a>
          </div>
        </section>
      )}
      {can.length > 0 && (
        <section class="isp-card" aria-labelledby="to-backup">
          <h2 id="to-backup">{t('passport.backup-title')}</h2>
          <p>{t('passport.backup-text')}</p>
          <a class="isp-button" href={toHash({ page: 'backup' })}>
            {t('passport.backup-link')}
          </a>
        </section>
      )}
    </>
  );
}
