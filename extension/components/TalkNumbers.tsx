import type { Translate } from '#core/translator.ts';

interface Numbers {
  readonly match?: number;
  readonly sure?: number;
}

export interface TalkNumbersProps {
  readonly mine: Numbers;
  /** `undefined` until the employer's program answered. */
  readonly theirs: Numbers | undefined;
  /** The background compared both, SURE too. */
  readonly differs: boolean;
  readonly t: Translate;
}

/** My number beside the number the employer computed again; a difference is said plainly. */
export function TalkNumbers({ mine, theirs, differs, t }: TalkNumbersProps) {
  if (theirs === undefined) return null;
  if (!differs)
    return theirs.match === undefined ? null : (
      <p>{t('talks.numbers-same', { match: theirs.match })}</p>
    );
  return (
    <div class="isp-note isp-note--warn">
      <h2>{t('talks.numbers-title')}</h2>
      <p>
        {difference(mine, theirs, t)} {t('talks.numbers-warn')}
      </p>
    </div>
  );
}

function difference(mine: Numbers, theirs: Numbers, t: Translate): string {
  if (mine.match === undefined || theirs.match === undefined) return t('talks.numbers-differ-kind');
  if (mine.match !== theirs.match)
    return t('talks.numbers-differ', {
      mine: mine.match,
      theirs: theirs.match,
      n: Math.abs(mine.match - theirs.match),
    });
  return t('talks.numbers-differ-sure', {
    match: mine.match,
    mine: mine.sure ?? '?',
    theirs: theirs.sure ?? '?',
  });
}
