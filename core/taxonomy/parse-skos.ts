import type { Language } from './concept.ts';
import type { MappingKind, SourcePhrase, SourceResult, SourceSkill } from './taxonomy-source.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOSXL = 'http://www.w3.org/2008/05/skos-xl#';
/** Ontology of CompetentNL: its links to ESCO have names of their own. */
const CNLO = 'https://linkeddata.competentnl.nl/def/competentnl#';

const MAPPINGS: Readonly<Record<string, MappingKind>> = {
  [`${SKOS}exactMatch`]: 'exactMatch',
  [`${SKOS}closeMatch`]: 'closeMatch',
  [`${SKOS}broadMatch`]: 'broadMatch',
  [`${CNLO}exactMatchESCO`]: 'exactMatch',
  [`${CNLO}closeMatchESCO`]: 'closeMatch',
  [`${CNLO}broadMatchESCO`]: 'broadMatch',
};

interface Term {
  readonly value: string;
  readonly kind: 'iri' | 'literal';
  readonly language?: string;
}

type Statements = Map<string, Map<string, Term[]>>;

const TERM = String.raw`<([^<>"{}|^\x60\\\x00-\x20]*)>|(_:[^\s]+)`;
const TRIPLE = new RegExp(
  String.raw`^\s*(?:${TERM})\s+<([^<>]*)>\s+(?:${TERM}|"((?:[^"\\]|\\.)*)"(?:@([a-zA-Z-]+)|\^\^<[^<>]*>)?)\s*\.\s*(?:#.*)?$`,
);

/**
 * Reads the skills of another scheme from N-Triples (W3C RDF 1.1 N-Triples): SKOS, with labels as SKOS or SKOS-XL, as CompetentNL
 * publishes them; links to ESCO by SKOS or by CompetentNL's own names. Every subject with a preferred label is a skill. Dutch and
 * English only. Problems by line; with one there is nothing.
 */
export function parseSkos(file: string, text: string): SourceResult<readonly SourceSkill[]> {
  const statements: Statements = new Map();
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [at, line] of lines.entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const match = TRIPLE.exec(line);
    if (!match)
      return {
        ok: false,
        problems: [{ file, line: at + 1, problem: 'not an N-Triples statement' }],
      };
    const [, subjectIri, subjectBlank, predicate, objectIri, objectBlank, literal, language] =
      match;
    const subject = subjectIri ?? subjectBlank ?? '';
    const term: Term =
      literal === undefined
        ? { value: objectIri ?? objectBlank ?? '', kind: 'iri' }
        : {
            value: unescape(literal),
            kind: 'literal',
            ...(language === undefined ? {} : { language: language.toLowerCase() }),
          };
    const ofSubject = statements.get(subject) ?? new Map<string, Term[]>();
    const terms = ofSubject.get(predicate ?? '') ?? [];
    terms.push(term);
    ofSubject.set(predicate ?? '', terms);
    statements.set(subject, ofSubject);
  }
  const skills: SourceSkill[] = [];
  for (const [id, about] of statements) {
    const phrases = [
      ...labels(statements, about, 'prefLabel', 'label'),
      ...labels(statements, about, 'altLabel', 'official'),
      ...labels(statements, about, 'hiddenLabel', 'official'),
    ];
    if (!phrases.some((phrase) => phrase.source === 'label')) continue;
    const links = (predicate: string): string[] =>
      (about.get(predicate) ?? []).filter((one) => one.kind === 'iri').map((one) => one.value);
    skills.push({
      id,
      type: 'skill',
      phrases: oneLabelEach(phrases),
      broader: links(`${SKOS}broader`),
      group: '',
      n: 0,
      spec: 1000,
      near: [],
      collections: [],
      mappings: Object.entries(MAPPINGS).flatMap(([predicate, kind]) =>
        links(predicate).map((other) => [other, kind] as const),
      ),
    });
  }
  if (skills.length === 0)
    return { ok: false, problems: [{ file, line: 0, problem: 'no subject has a skos:prefLabel' }] };
  return { ok: true, value: skills };
}

function labels(
  statements: Statements,
  about: ReadonlyMap<string, readonly Term[]>,
  property: string,
  source: SourcePhrase['source'],
): SourcePhrase[] {
  const plain = about.get(SKOS + property) ?? [];
  const extended = (about.get(SKOSXL + property) ?? []).flatMap(
    (label) => statements.get(label.value)?.get(`${SKOSXL}literalForm`) ?? [],
  );
  return [...plain, ...extended].flatMap(({ value, kind, language }) => {
    const spoken = languageOf(language);
    return kind === 'literal' && spoken !== undefined && value.trim() !== ''
      ? [{ text: value.trim(), language: spoken, source }]
      : [];
  });
}

/** A scheme for the Dutch labour market that names no language speaks Dutch. */
function languageOf(tag: string | undefined): Language | undefined {
  if (tag === undefined || tag.startsWith('nl')) return 'nl';
  return tag.startsWith('en') ? 'en' : undefined;
}

/** A second preferred label in one language is an alternative. */
function oneLabelEach(phrases: readonly SourcePhrase[]): SourcePhrase[] {
  const labelled = new Set<Language>();
  return phrases.map((phrase) => {
    if (phrase.source !== 'label') return phrase;
    if (labelled.has(phrase.language)) return { ...phrase, source: 'official' };
    labelled.add(phrase.language);
    return phrase;
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  t: '\t',
  b: '\b',
  n: '\n',
  r: '\r',
  f: '\f',
};

const unescape = (literal: string): string =>
  literal.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g,
    (whole, short: string | undefined, long: string | undefined, sign: string | undefined) => {
      const code = parseInt(short ?? long ?? '', 16);
      if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ESCAPES[sign ?? ''] ?? sign ?? whole;
    },
  );
