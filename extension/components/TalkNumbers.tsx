import type { Translate } from '#core/translator.ts';

export interface TalkNumbersProps {
  readonly mine: number | undefined;
  readonly theirs: number | undefined;
  /** The background compared both numbers, SURE too. */
  readonly differs: boolean;
  readonly t: Translate;
}

/** My number beside the number the employer computed again; a difference is said plainly. Nothing before theirs is known. */
export function TalkNumbers({ mine, theirs, differs, t }: TalkNumbersProps) {
  if (mine === undefined || theirs === undefined) return null;
  if (!differs) return <p>{t('talks.numbers-same', { match: theirs })}</p>;
  return (
    <div class="isp-note isp-note--warn">
      <h2>{t('talks.numbers-title')}</h2>
      <p>
        {t('talks.numbers-differ', { mine, theirs, n: Math.abs(mine - theirs) })}{' '}
        {t('talks.numbers-warn')}
      </p>
    </div>
  );
}
