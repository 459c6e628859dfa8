import type { DemoVacancy } from '../demo-vacancy.ts';

export const softwareDeveloper: DemoVacancy = {
  slug: 'junior-software-developer',
  title: 'Junior software developer',
  employer: 'Kiezelsteen Software',
  place: 'Eindhoven',
  sector: 'ICT',
  hours: '32 - 40 hours',
  pay: '€ 2,900 - € 3,600 per month',
  language: 'en',
  posted: '2026-11-17',
  summary:
    'We build planning software for hospitals. You join a team of six that ships every week and reviews each other kindly.',
  parts: [
    {
      heading: "What you'll do",
      items: [
        'Build features in TypeScript and React, from first sketch to production.',
        'Write automated tests and fix bugs.',
        'Review the code of your colleagues and have yours reviewed.',
        'Talk to planners in hospitals to find out what they need.',
      ],
    },
    {
      heading: 'What you bring',
      items: [
        'You can program in JavaScript or TypeScript; where you learned it does not matter.',
        'You know how to use Git.',
        'You understand the basics of relational databases and SQL.',
        'You communicate clearly in English.',
      ],
    },
    {
      heading: 'Nice to have',
      items: ['Experience with accessibility or with Docker.', 'You speak some Dutch.'],
    },
    {
      heading: 'What we offer',
      items: [
        'A permanent contract from day one and 28 days of leave.',
        'Four hours a week to learn, with a mentor.',
        'An office near the station, and two days at home if you like.',
      ],
    },
  ],
  markup: 'complete',
  page: 'single-page',
};
