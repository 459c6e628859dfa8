import type { ReadPage } from '../../../extension/vacancy-schema.ts';
import type { RequirementRow, ScoreView } from '../../../extension/views/score-view.ts';

const row = (r: number, label: string, more: Partial<RequirementRow>): RequirementRow => ({
  r,
  id: `http://data.europa.eu/esco/skill/${label.replaceAll(' ', '-')}`,
  label,
  kind: 'start',
  min: 2,
  relation: 'none',
  answered: true,
  points: 0,
  of: 25,
  ...more,
});

export const exampleScore: ScoreView = {
  key: 'vacancy-1',
  language: 'nl',
  title: 'Schoonmaker kantoren',
  employer: 'Helder BV',
  origin: 'extracted',
  marginKind: 'extracted',
  margin: 15,
  match: 62,
  sure: 40,
  band: 'fair',
  asked: 750,
  connections: 3,
  rows: [
    row(0, 'vloeren schoonmaken', {
      relation: 'same',
      points: 25,
      text: 'Je dweilt de vloeren.',
      mine: { id: 'x:floors', label: 'vloeren schoonmaken', level: 3, src: 'peer' },
    }),
    row(1, 'afval sorteren', {
      relation: 'short',
      points: 17,
      mine: { id: 'x:waste', label: 'afval sorteren', level: 1, src: 'self' },
    }),
    row(2, 'klanten helpen', {
      relation: 'alike',
      points: 20,
      kind: 'nice',
      mine: { id: 'x:guests', label: 'gasten ontvangen', level: 2, src: 'self' },
    }),
    row(3, 'machines bedienen', { answered: false }),
  ],
  gates: [
    { gate: 'vog', kind: 'start', text: 'Een VOG is nodig.', answer: 'can' },
    { gate: 'rijbewijs-b', kind: 'nice' },
  ],
  notSkills: [{ kind: 'years', quote: '2 jaar ervaring' }],
  nextStep: { r: 3, label: 'machines bedienen', match: 87 },
  thin: false,
  apply: { how: 'no' },
  fictional: false,
};

export const exampleRead: ReadPage = {
  url: 'https://www.banen.example/vacature/1',
  vacancy: {
    title: 'Schoonmaker kantoren',
    text: 'Je dweilt de vloeren.',
    blocks: [{ kind: 'paragraph', section: 'tasks', start: 0, text: 'Je dweilt de vloeren.' }],
    language: 'nl',
    sources: { title: 'json-ld', text: 'json-ld' },
  },
  published: { kind: 'descriptor', jws: 'a.b.c' },
};
