const text = [
  '<h2>Wat ga je doen?</h2><ul><li>Je maakt kantoren en sanitair schoon.</li>',
  '<li>Je helpt bewoners met wassen en aankleden.</li><li>Je dient medicijnen toe.</li>',
  '<li>Je rapporteert in het zorgdossier.</li></ul><h2>Functie-eisen</h2>',
  '<ul><li>Je kunt goed samenwerken.</li><li>Een VOG is verplicht.</li></ul>',
  '<p>Wij zijn een kleine organisatie met een groot hart voor ouderen in de wijk.</p>',
].join('');

const posting = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Helpende zorg',
  datePosted: '2026-11-20',
  hiringOrganization: { '@type': 'Organization', name: 'Zorggroep De Linde' },
  description: text,
});

/** A vacancy page as job boards have them, with more in its head. Asks for nothing else, not even an icon. */
export const vacancyPage = (head = ''): string =>
  `<!doctype html><html lang="nl"><head><title>Helpende zorg</title><link rel="icon" href="data:,">` +
  `<script type="application/ld+json">${posting}</script>${head}</head>` +
  `<body><main><h1>Helpende zorg</h1>${text}</main></body></html>`;

/** A page with the employer's signed list in it. */
export const takingPart = (jws: string): string =>
  vacancyPage(`<script type="application/skillspaspoort+jwt">${jws}</script>`);
