import type { Translate } from '#core/translator.ts';

const facts = ['device', 'browse', 'anonymous', 'page', 'network', 'count'] as const;

/** How the person is protected, and where that ends, one short sentence each. */
export function PrivacyFacts({ t }: { readonly t: Translate }) {
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>{t(`settings.privacy-${fact}`)}</li>
      ))}
    </ul>
  );
}
