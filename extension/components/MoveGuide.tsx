import type { Translate } from '#core/translator.ts';

const steps = [
  'backup.move-save',
  'backup.move-carry',
  'backup.move-install',
  'backup.move-restore',
  'backup.move-delete',
] as const;

/** How a passport moves to another computer: nothing goes over a network. */
export function MoveGuide({ t }: { readonly t: Translate }) {
  return (
    <>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p>{t('backup.move-talks')}</p>
    </>
  );
}
