import type { Translate } from '#core/translator.ts';

const never = ['name', 'age', 'photo', 'address', 'schools', 'years'] as const;

/** What an application has no field for at all. */
export function NotSent({ t }: { readonly t: Translate }) {
  return (
    <section class="isp-card" aria-labelledby="not-sent">
      <h2 id="not-sent">{t('apply.sees-not-title')}</h2>
      <ul class="isp-columns">
        {never.map((what) => (
          <li key={what}>{t(`apply.not-${what}`)}</li>
        ))}
      </ul>
    </section>
  );
}
