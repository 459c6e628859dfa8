import { kiezelsteen } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

export const softwareDeveloper: DemoVacancy = {
  slug: 'junior-software-developer',
  title: 'Junior software developer',
  employer: kiezelsteen,
  place: 'Eindhoven',
  sector: 'ICT',
  hours: { min: 32, max: 40 },
  pay: { min: 2900, max: 3600, per: 'month' },
  contract: 'Permanent contract',
  language: 'en',
  postedDaysAgo: 8,
  markup: 'json-ld',
  trait: 'small-root-and-shortcuts',
  teaser:
    'We build planning software for hospitals. You join a team of six that ships every week and reviews each other kindly.',
  body: [
    {
      text: 'We build planning software for hospitals. You join a team of six that ships every week and reviews each other kindly.',
    },
    { heading: "What you'll do" },
    {
      list: [
        'Build features in TypeScript and React, from first sketch to production.',
        'Write automated tests and fix bugs.',
        'Review the code of your colleagues and have yours reviewed.',
        'Talk to planners in hospitals to find out what they need.',
      ],
    },
    { heading: 'What you bring' },
    {
      list: [
        'You can program in JavaScript or TypeScript; where you learned it does not matter.',
        'You know how to use Git.',
        'You understand the basics of relational databases and SQL.',
        'You communicate clearly in English.',
      ],
    },
    { heading: 'Nice to have' },
    { list: ['Experience with accessibility or with Docker.', 'You speak some Dutch.'] },
    { heading: 'What we offer' },
    {
      list: [
        'A permanent contract from day one and 28 days of leave.',
        'Four hours a week to learn, with a mentor.',
        'An office near the station, and two days at home if you like.',
      ],
    },
  ],
};
