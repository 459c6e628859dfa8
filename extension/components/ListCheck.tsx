import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import type { Level, SkillKind } from '#core/taxonomy/concept.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { Translate } from '#core/translator.ts';
import type { ScoreView } from '../views/score-view.ts';
import type { SkillView } from '../views/settings-view.ts';
import { isOtherThan } from './is-other-than.ts';
import { Button } from './Button.tsx';
import { FailureNote } from './FailureNote.tsx';
import { SkillSearch } from './SkillSearch.tsx';

export interface ListLine {
  readonly id: SkillId;
  readonly label: string;
  readonly kind: SkillKind;
  readonly min: Level;
  readonly text?: string;
}

export interface ListCheckProps {
  readonly score: ScoreView;
  readonly t: Translate;
  readonly busy: boolean;
  readonly failure?: Failure | undefined;
  readonly search: (query: string) => Promise<readonly SkillView[]>;
  readonly onSave: (items: readonly ListLine[]) => void;
  readonly onCancel: () => void;
  readonly onReset: () => void;
}

const KINDS: readonly SkillKind[] = ['start', 'learn', 'nice'];

/** "Klopt de lijst?": the person says what the vacancy really asks. Nothing is kept before "Bewaar". */
export function ListCheck(props: ListCheckProps) {
  const { score, t, busy, failure, search, onSave, onCancel, onReset } = props;
  const [lines, setLines] = useState<readonly ListLine[]>(() =>
    score.rows.map(({ id, label, kind, min, text }) => ({
      id,
      label,
      kind,
      min,
      ...(text !== undefined && { text }),
    })),
  );
  const [removed, setRemoved] = useState<{ readonly at: number; readonly line: ListLine }>();
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly SkillView[]>();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (query.trim() === '') {
      setHits(undefined);
      return;
    }
    let current = true;
    void search(query).then((found) => current && setHits(found));
    return () => {
      current = false;
    };
  }, [query, search]);

  const remove = (at: number): void => {
    const line = lines[at];
    if (!line) return;
    setRemoved({ at, line });
    setLines(lines.filter((_, index) => index !== at));
    heading.current?.focus();
  };
  const putBack = (): void => {
    if (!removed) return;
    setLines([...lines.slice(0, removed.at), removed.line, ...lines.slice(removed.at)]);
    setRemoved(undefined);
    heading.current?.focus();
  };
  const add = (skill: SkillId): void => {
    const hit = hits?.find((candidate) => candidate.id === skill);
    if (hit && !lines.some((line) => line.id === skill))
      setLines([...lines, { id: hit.id, label: hit.label, kind: 'start', min: 2 }]);
    setQuery('');
  };
  const setKind = (at: number, kind: SkillKind): void =>
    setLines(lines.map((line, index) => (index === at ? { ...line, kind } : line)));

  return (
    <div
      class="isp-panel"
      role="dialog"
      aria-labelledby={id}
      lang={t.language}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onCancel()}
    >
      <header class="isp-panel__head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('overlay.check-title')}
        </h2>
        <Button kind="quiet" onPress={onCancel}>
          {t('app.cancel')}
        </Button>
      </header>
      <p>{t('overlay.check-text')}</p>
      {failure && <FailureNote failure={failure} t={t} />}
      <p role="status" class={removed ? 'isp-note' : 'isp-hidden'}>
        {removed && t('overlay.check-removed', { skill: removed.line.label })}{' '}
        {removed && (
          <Button kind="quiet" onPress={putBack}>
            {t('app.undo')}
          </Button>
        )}
      </p>
      <ul class="isp-rows">
        {lines.map((line, at) => (
          <li key={line.id} class="isp-row">
            <strong>{line.label}</strong>
            {line.text && isOtherThan(line.text, line.label) && (
              <q class="isp-quote">{line.text}</q>
            )}
            <div class="isp-row__tools">
              <label>
                <span class="isp-hidden">{t('overlay.check-kind', { skill: line.label })}</span>
                <select
                  class="isp-input"
                  value={line.kind}
                  onChange={(event) => setKind(at, event.currentTarget.value as SkillKind)}
                >
                  {KINDS.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`kinds.${kind}`)}
                    </option>
                  ))}
                </select>
              </label>
              <Button
                kind="quiet"
                label={`${t('overlay.check-wrong')}: ${line.label}`}
                onPress={() => remove(at)}
              >
                {t('overlay.check-wrong')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <SkillSearch
        label={t('overlay.check-missing')}
        query={query}
        hits={hits}
        present={new Set(lines.map((line) => line.id))}
        t={t}
        onQuery={setQuery}
        onPick={add}
      />
      <div class="isp-panel__foot">
        <Button kind="primary" busy={busy} onPress={() => onSave(lines)}>
          {t('overlay.check-save')}
        </Button>
        {score.origin === 'confirmed' && (
          <Button kind="quiet" onPress={onReset}>
            {t('overlay.check-reset')}
          </Button>
        )}
      </div>
    </div>
  );
}
