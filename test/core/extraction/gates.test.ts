import { describe, expect, it } from 'vitest';
import { readGates } from '#core/extraction/gates.ts';
import { readableSentences } from '#core/extraction/readable.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';

/** `code kind` of every gate in a list of demands. */
const gates = (...demands: string[]): string[] => {
  const text = ['Wat vragen wij?', ...demands.map((d) => `- ${d}`)].join('\n');
  return readGates(readableSentences(vacancyFromText({ text }))).gates.map((g) => {
    expect(text.slice(g.start, g.end)).toBe(g.quote);
    return `${g.gate} ${g.kind}`;
  });
};

describe('gates', () => {
  it.each([
    ['Je levert voor je eerste dag een VOG in.', 'vog start'],
    ['We ask for a certificate of good conduct.', 'vog start'],
    ['Je staat ingeschreven in het BIG-register.', 'big start'],
    ['Een geldige code 95.', 'code-95 start'],
    ['In het bezit van een vrachtwagenrijbewijs.', 'rijbewijs-c start'],
    ['Rijbewijs C of CE', 'rijbewijs-c/rijbewijs-ce start'],
    ['Je hebt je rijbewijs.', 'rijbewijs-b start'],
    ['A valid driving licence (category B).', 'rijbewijs-b start'],
    ['Je bent 18 jaar of ouder.', 'leeftijd-18 start'],
    ['Je hebt een heftruckcertificaat.', 'heftruckcertificaat start'],
    ['You are allowed to work in the Netherlands.', 'werkvergunning start'],
  ])('"%s" gives %s', (demand, gate) => {
    expect(gates(demand)).toEqual([gate]);
  });

  it.each([
    'Een ADR-certificaat is niet nodig.',
    'Zonder rijbewijs ben je ook welkom.',
    'Rijbewijs niet vereist.',
    'Dutch is not required.',
    'Minimaal 18 jaar ervaring in de bloemen.',
  ])('"%s" gives none', (demand) => {
    expect(gates(demand)).toEqual([]);
  });

  it('that are only a plus block nobody', () => {
    expect(gates('VCA is een pre.')).toEqual(['vca nice']);
  });

  it('that are got on the job can be learned', () => {
    expect(gates('Je haalt bij ons je VCA in de eerste maand.')).toEqual(['vca learn']);
    expect(gates('Heftruckcertificaat, of bereid om dat te halen.')).toEqual([
      'heftruckcertificaat learn',
    ]);
  });

  it('stand once, at their strictest', () => {
    expect(gates('VCA is een pre.', 'Voor de montage is VCA verplicht.')).toEqual(['vca start']);
  });
});

describe('languages', () => {
  it.each([
    ['Je spreekt goed Nederlands.', ['taal-nl-b2 start']],
    ['Nederlands op minimaal niveau B1.', ['taal-nl-b1 start']],
    ['Vloeiend Nederlands en een beetje Engels.', ['taal-nl-c1 start', 'taal-en-a1 start']],
    ['Je spreekt een beetje Duits of Engels.', ['taal-de-a1/taal-en-a1 start']],
    ['Fluent English; Dutch at A2 level.', ['taal-en-c1 start', 'taal-nl-a2 start']],
    ['Je bent de Nederlandse taal goed machtig.', ['taal-nl-b2 start']],
  ])('"%s" gives %j', (demand, expected) => {
    expect(gates(demand)).toEqual(expected);
  });

  it('that are a plus are no gate but a skill', () => {
    expect(gates('Kennis van het Duits is een pre.')).toEqual([]);
  });

  it('are no gate where the word is an adjective', () => {
    expect(gates('Je kent de Nederlandse markt goed.', 'You know the Dutch market well.')).toEqual(
      [],
    );
  });

  it('in the offer are no gate', () => {
    const text = 'Wij bieden\n- Gratis lessen: je leert goed Nederlands spreken';
    expect(readGates(readableSentences(vacancyFromText({ text }))).gates).toEqual([]);
  });
});
