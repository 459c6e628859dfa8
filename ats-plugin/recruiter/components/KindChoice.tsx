import type { ComponentChildren } from 'preact';
import type { MessageKey, Translate } from '#core/translator.ts';
import type { Kind } from '../draft.ts';
import { Button } from './Button.tsx';

const KINDS: readonly Kind[] = ['start', 'learn', 'nice'];

export interface KindChoiceProps {
  /** What it is about, for who hears the buttons one by one. */
  readonly about: string;
  readonly question: string;
  readonly hint?: string | undefined;
  /** Absent: not chosen yet. */
  readonly kind: Kind | undefined;
  /** Other words for a kind, where the shared ones do not fit. */
  readonly words?: Partial<Record<Kind, MessageKey>>;
  readonly t: Translate;
  readonly onKind: (kind: Kind) => void;
  /** More buttons in the same row. */
  readonly children?: ComponentChildren;
}

/** "Moet dit op dag 1, of leer je dit bij jullie?": one click each. */
export function KindChoice(props: KindChoiceProps) {
  const { about, question, hint, kind, words = {}, t, onKind, children } = props;
  return (
    <fieldset>
      <legend class="isp-requirement__legend">
        <span class="isp-hidden">{`${about}: `}</span>
        {question} {hint}
      </legend>
      <div class="isp-requirement__choices">
        {KINDS.map((one) => {
          const text = t(words[one] ?? `kinds.${one}`);
          return (
            <Button
              key={one}
              kind="choice"
              pressed={kind === one}
              label={`${text}: ${about}`}
              onPress={() => onKind(one)}
            >
              {text}
            </Button>
          );
        })}
        {children}
      </div>
    </fieldset>
  );
}
