import { bloembol } from '../employers.ts';
import type { DemoVacancy } from '../vacancy.ts';

export const warehouseTeamMember: DemoVacancy = {
  slug: 'warehouse-team-member',
  title: 'Warehouse team member (English speaking)',
  employer: bloembol,
  place: 'Venlo',
  sector: 'Logistiek',
  hours: { min: 32, max: 40 },
  pay: { min: 15.2, max: 16.4, per: 'hour' },
  contract: 'One year, then permanent',
  language: 'en',
  postedDaysAgo: 7,
  markup: 'none',
  teaser:
    'Pack and ship flower bulbs all over Europe. Day shifts only, and a bus from Venlo station.',
  body: [
    {
      text: 'Pack and ship flower bulbs all over Europe. Day shifts only, and a bus from Venlo station.',
    },
    { heading: 'Your responsibilities' },
    {
      list: [
        'Pick and pack orders with a hand scanner.',
        'Check the quality of the bulbs before they are packed.',
        'Load pallets and prepare them for transport.',
        'Keep your work area clean.',
      ],
    },
    { heading: 'Requirements' },
    {
      list: [
        'You work accurately and you are on time.',
        'You can lift boxes of up to 15 kg.',
        'You understand instructions in English.',
        'Experience in a warehouse is a plus, not a must.',
        'You are willing to learn to drive a pallet truck; we pay for the certificate.',
      ],
    },
    { heading: 'We offer' },
    {
      list: [
        'A contract with us, not with an agency.',
        'Free Dutch lessons on Thursday afternoon.',
        'Help with finding a room.',
      ],
    },
  ],
};
