import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Translate } from '#core/translator.ts';
import type { DraftLine } from '../draft.ts';
import { Button } from './Button.tsx';
import { RequirementCard } from './RequirementCard.tsx';

export interface RequirementListProps {
  readonly lines: readonly DraftLine[];
  readonly t: Translate;
  readonly onChange: (id: string, change: Partial<DraftLine>) => void;
  readonly onRemove: (id: string) => void;
  /** Takes away every line that is not chosen yet. */
  readonly onRemoveOpen: () => void;
  /** The search for one more. */
  readonly children: ComponentChildren;
}

/** The list while it is made: how many, how many still to choose, one card each. */
export function RequirementList(props: RequirementListProps) {
  const { lines, t, onChange, onRemove, onRemoveOpen, children } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [gapAt, setGapAt] = useState<number>();
  const open = lines.filter(({ isProposed }) => isProposed).length;

  // After a line is gone, the next one is at hand; after the last one, the heading.
  useEffect(() => {
    if (gapAt === undefined) return;
    const next = document.getElementById(`${id}-${gapAt}`) ?? heading.current;
    next?.focus();
    setGapAt(undefined);
  }, [gapAt]);

  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('recruiter.requirements-n', { n: lines.length })}
      </h2>
      <p>{t('recruiter.requirements-text')}</p>
      <p role="status">
        {open > 0 && <strong>{t('recruiter.to-choose', { n: open })}</strong>}
        {open === 0 && lines.length > 0 && t('recruiter.all-chosen')}
      </p>
      <ol class="isp-requirements">
        {lines.map((line, at) => (
          <RequirementCard
            key={line.id}
            line={line}
            nameId={`${id}-${at}`}
            t={t}
            onKind={(kind) => onChange(line.id, { kind, isProposed: false })}
            onLevel={(min) => onChange(line.id, { min })}
            onText={(text) => onChange(line.id, { text })}
            onRemove={() => {
              onRemove(line.id);
              setGapAt(at);
            }}
          />
        ))}
      </ol>
      {open > 0 && open < lines.length && (
        <div class="isp-actions">
          <Button
            onPress={() => {
              onRemoveOpen();
              heading.current?.focus();
            }}
          >
            {t('recruiter.remove-open', { n: open })}
          </Button>
        </div>
      )}
      {children}
    </section>
  );
}
