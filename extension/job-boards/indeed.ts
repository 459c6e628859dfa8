import type { JobBoard } from './job-board.ts';

export const indeed: JobBoard = {
  id: 'indeed',
  name: 'Indeed',
  version: '2026-11-29',
  hosts: ['.indeed.com', '.indeed.nl'],
  vacancy: {
    url: /^\/(?:viewjob|rc\/clk|m\/viewjob)\b/,
    openJob: 'vjk',
    fields: {
      title: [
        '[data-testid="jobsearch-JobInfoHeader-title"]',
        '[data-testid="simpler-jobTitle"]',
        '[class*="JobInfoHeader-title"]',
      ],
      employer: [
        '[data-testid="inlineHeader-companyName"]',
        '[data-testid="jobsearch-CompanyInfoContainer"] [data-company-name]',
      ],
      place: [
        '[data-testid="inlineHeader-companyLocation"]',
        '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      ],
      text: ['#jobDescriptionText'],
    },
  },
  notVacancy: /^\/(?:jobs|vacatures|career|cmp|companies|salaries)?(?:[/?]|$)|^\/(?:q|l)-/,
};
