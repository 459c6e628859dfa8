import type { Evidence, FoundIn } from '#core/passport/passport.ts';
import type { Translate } from '#core/translator.ts';
import { formatDay } from './format-date.ts';

export interface SkillProofProps {
  readonly evidence: readonly Evidence[];
  /** Files and badges that named the skill without proving it. */
  readonly foundIn: readonly FoundIn[];
  readonly importHref: string;
  readonly t: Translate;
}

/** What a skill's proof rests on: who said it, when, and where it stands. Nothing is fetched. */
export function SkillProof({ evidence, foundIn, importHref, t }: SkillProofProps) {
  const day = (date: string): string => {
    const at = Date.parse(date);
    return Number.isNaN(at) ? date : formatDay(t.language, at);
  };
  return (
    <section class="isp-card" aria-labelledby="proof">
      <h2 id="proof">{t('skill.proof-title')}</h2>
      {evidence.length === 0 ? (
        <p class="isp-muted">{t('skill.proof-none')}</p>
      ) : (
        <ul>
          {evidence.map((proof) => (
            <li key={`${proof.src} ${proof.from}`} class="isp-gap">
              <strong>{proof.from}</strong>
              <br />
              {t(`skill.proof-${proof.src}`)}: {t(`levels.${proof.level}`)}.{' '}
              {proof.issuedOn !== undefined &&
                `${t('skill.proof-issued', { date: day(proof.issuedOn) })} `}
              {proof.addedAt !== undefined && t('skill.proof-added', { date: day(proof.addedAt) })}
              {proof.address !== undefined && URL.canParse(proof.address) && (
                <>
                  <br />
                  <a href={proof.address} target="_blank" rel="noreferrer">
                    {t('skill.proof-page', { host: new URL(proof.address).host })}
                  </a>{' '}
                  <span class="isp-muted">{t('skill.proof-page-hint')}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {foundIn.length > 0 && (
        <>
          <h3>{t('skill.found-title')}</h3>
          <ul>
            {foundIn.map(({ from, addedAt }) => (
              <li key={from}>
                {from}. {t('skill.proof-added', { date: day(addedAt) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <a class="isp-button" href={importHref}>
        {t('skill.proof-import')}
      </a>
    </section>
  );
}
