import { useId } from 'preact/hooks';
import type { Translate } from '#core/translator.ts';
import type { DraftLine, Kind, Level } from '../draft.ts';
import { Button } from './Button.tsx';
import { KindChoice } from './KindChoice.tsx';
import { TextField } from './TextField.tsx';
import './RequirementCard.css';

const LEVELS: readonly Level[] = [1, 2, 3, 4];

export interface RequirementCardProps {
  readonly line: DraftLine;
  /** Id of the name, which takes the focus when the line before it is taken away. */
  readonly nameId: string;
  readonly t: Translate;
  readonly onKind: (kind: Kind) => void;
  readonly onLevel: (level: Level) => void;
  readonly onText: (text: string) => void;
  readonly onRemove: () => void;
}

/** One requirement: what the text says, when it is needed, how well, in which words. */
export function RequirementCard(props: RequirementCardProps) {
  const { line, nameId, t, onKind, onLevel, onText, onRemove } = props;
  const levelId = useId();
  const name = line.labels[t.language];
  return (
    <li class={`isp-requirement ${line.isProposed ? 'isp-requirement--proposed' : ''}`}>
      <h3 id={nameId} tabIndex={-1}>
        {name}
      </h3>
      {line.text.trim() !== '' && <q class="isp-requirement__quote">{line.text}</q>}
      <KindChoice
        about={name}
        question={t('recruiter.kind-question')}
        hint={
          line.isProposed ? t('recruiter.we-think', { kind: t(`kinds.${line.kind}`) }) : undefined
        }
        kind={line.isProposed ? undefined : line.kind}
        t={t}
        onKind={onKind}
      >
        <Button kind="quiet" label={`${t('recruiter.away')}: ${name}`} onPress={onRemove}>
          {t('recruiter.away')}
        </Button>
      </KindChoice>
      <div class="isp-requirement__more">
        {line.kind !== 'learn' && (
          <div class="isp-requirement__level">
            <label for={levelId}>
              {t('recruiter.level')} <span class="isp-hidden">{name}</span>
            </label>
            <select
              id={levelId}
              class="isp-input"
              value={String(line.min)}
              onChange={(event) => {
                const level = LEVELS.find((one) => String(one) === event.currentTarget.value);
                if (level) onLevel(level);
              }}
            >
              {LEVELS.map((level) => (
                <option key={level} value={String(level)}>
                  {t(`levels.${level}`)}
                </option>
              ))}
            </select>
          </div>
        )}
        <details>
          <summary>
            {t('recruiter.own-words')} <span class="isp-hidden">{name}</span>
          </summary>
          <TextField
            label={t('recruiter.own-words-label', { skill: name })}
            hint={t('recruiter.own-words-hint')}
            value={line.text}
            onValue={onText}
            maxLength={300}
          />
        </details>
      </div>
    </li>
  );
}
