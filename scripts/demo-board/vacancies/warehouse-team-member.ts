import type { DemoVacancy } from '../demo-vacancy.ts';

export const warehouseTeamMember: DemoVacancy = {
  slug: 'warehouse-team-member',
  title: 'Warehouse team member (English speaking)',
  employer: 'Bloembol Fulfilment',
  place: 'Venlo',
  sector: 'Logistiek',
  hours: '32 - 40 hours',
  pay: '€ 15.20 per hour',
  language: 'en',
  posted: '2026-11-19',
  summary:
    'Pack and ship flower bulbs all over Europe. Day shifts only, and a bus from Venlo station.',
  parts: [
    {
      heading: 'Your responsibilities',
      items: [
        'Pick and pack orders with a hand scanner.',
        'Check the quality of the bulbs before they are packed.',
        'Load pallets and prepare them for transport.',
        'Keep your work area clean.',
      ],
    },
    {
      heading: 'Requirements',
      items: [
        'You work accurately and you are on time.',
        'You can lift boxes of up to 15 kg.',
        'You understand instructions in English.',
        'Experience in a warehouse is a plus, not a must.',
        'You are willing to learn to drive a pallet truck; we pay for the certificate.',
      ],
    },
    {
      heading: 'We offer',
      items: [
        'A contract with us, not with an agency.',
        'Free Dutch lessons on Thursday afternoon.',
        'Help with finding a room.',
      ],
    },
  ],
  markup: 'none',
  page: 'single-page',
};
