import { useId, useState } from 'preact/hooks';
import { gateCodes, gateLanguages, languageLevels } from '#core/extraction/gate-codes.ts';
import { gateLabel } from '#core/extraction/gate-label.ts';
import type { MessageKey, Translate } from '#core/translator.ts';
import type { DraftGate, Kind } from '../draft.ts';
import { Button } from './Button.tsx';
import { KindChoice } from './KindChoice.tsx';
import './RequirementCard.css';

export interface GateEditorProps {
  readonly gates: readonly DraftGate[];
  readonly t: Translate;
  readonly onKind: (gate: string, kind: Kind) => void;
  readonly onRemove: (gate: string) => void;
  readonly onAdd: (gate: string) => void;
}

const WORDS: Partial<Record<Kind, MessageKey>> = { learn: 'recruiter.gate-learn' };

/** Conditions of law or place: beside the match, each with the moment it must be there. */
export function GateEditor({ gates, t, onKind, onRemove, onAdd }: GateEditorProps) {
  return (
    <>
      <ul class="isp-requirements">
        {gates.map(({ gate, kind, text }) => {
          const name = gateLabel(gate, t);
          return (
            <li key={gate} class="isp-requirement">
              <h3>{name}</h3>
              {text !== '' && <q class="isp-requirement__quote">{text}</q>}
              <KindChoice
                about={name}
                question={t('recruiter.gate-question')}
                kind={kind}
                words={WORDS}
                t={t}
                onKind={(next) => onKind(gate, next)}
              >
                <Button
                  kind="quiet"
                  label={`${t('recruiter.away')}: ${name}`}
                  onPress={() => onRemove(gate)}
                >
                  {t('recruiter.away')}
                </Button>
              </KindChoice>
            </li>
          );
        })}
      </ul>
      <GatePicker present={new Set(gates.map(({ gate }) => gate))} t={t} onAdd={onAdd} />
    </>
  );
}

interface GatePickerProps {
  readonly present: ReadonlySet<string>;
  readonly t: Translate;
  readonly onAdd: (gate: string) => void;
}

function GatePicker({ present, t, onAdd }: GatePickerProps) {
  const [chosen, setChosen] = useState('');
  const [level, setLevel] = useState('');
  const id = useId();
  const byName = (codes: readonly string[]): { code: string; name: string }[] =>
    codes
      .map((code) => ({ code, name: gateLabel(code, t) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, t.language));
  const isLanguage = chosen.startsWith('taal-');
  const gate = isLanguage && level !== '' ? `${chosen}-${level}` : chosen;
  return (
    <div class="isp-actions">
      <label for={`${id}-gate`}>{t('recruiter.gate-add')}</label>
      <select
        id={`${id}-gate`}
        class="isp-input isp-input--auto"
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <option value="">{t('recruiter.choose')}</option>
        <optgroup label={t('recruiter.gate-group')}>
          {byName(gateCodes).map(({ code, name }) => (
            <option key={code} value={code} disabled={present.has(code)}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('recruiter.gate-languages')}>
          {byName(gateLanguages.map((language) => `taal-${language}`)).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
      {isLanguage && (
        <>
          <label for={`${id}-level`}>{t('recruiter.gate-level')}</label>
          <select
            id={`${id}-level`}
            class="isp-input isp-input--auto"
            value={level}
            onChange={(event) => setLevel(event.currentTarget.value)}
          >
            <option value="">{t('recruiter.gate-any-level')}</option>
            {languageLevels.map((one) => (
              <option key={one} value={one}>
                {one.toUpperCase()}
              </option>
            ))}
          </select>
        </>
      )}
      <Button
        onPress={() => {
          if (gate === '') return;
          onAdd(gate);
          setChosen('');
          setLevel('');
        }}
      >
        {t('app.add')}
      </Button>
    </div>
  );
}
