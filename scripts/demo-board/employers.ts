import type { Employer } from './vacancy.ts';

/** The employer that takes part: its vacancies carry a signed requirement list. */
export const wilgen: Employer = {
  name: 'Zorggroep De Wilgen',
  about: 'Wij hebben zes woonzorglocaties en een thuiszorgteam in en om Deventer.',
  fictional: true,
};
export const warmtewerk: Employer = {
  name: 'Warmtewerk Techniek',
  about: 'Een installatiebedrijf met veertig monteurs en een eigen werkplaats.',
  fictional: true,
};
export const noorderdiep: Employer = {
  name: 'Pakhuis Noorderdiep',
  about: 'Wij bewaren en versturen spullen voor ruim honderd webwinkels.',
  fictional: true,
};
export const vuurvlinder: Employer = {
  name: 'Kinderopvang De Vuurvlinder',
  about: 'Vier kleine locaties waar kinderen elke dag naar buiten gaan.',
  fictional: true,
};
export const stoomfluit: Employer = {
  name: 'Brasserie De Stoomfluit',
  about: 'Een restaurant in een oud stationsgebouw, met zestig stoelen en een terras.',
  fictional: true,
};
export const steenwinkel: Employer = {
  name: 'Bouwbedrijf Steenwinkel en Dochters',
  about: 'Wij knappen oude woningen op, al drie generaties lang.',
  fictional: true,
};
export const kiezelsteen: Employer = {
  name: 'Kiezelsteen Software',
  about: 'Thirty people who make planning software for hospitals.',
  fictional: true,
};
export const bloembol: Employer = {
  name: 'Bloembol Fulfilment',
  about: 'We pack flower bulbs for garden shops in eleven countries.',
  fictional: true,
};
export const vliegwiel: Employer = {
  name: 'Uitzendbureau Vliegwiel',
  about: 'Altijd in beweging voor jouw volgende stap.',
  fictional: true,
};
