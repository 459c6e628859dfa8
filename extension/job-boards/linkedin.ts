import type { JobBoard } from './job-board.ts';

/** Three front ends are live at once: guest, member, and a newer member one without stable hooks (generic reader). */
export const linkedin: JobBoard = {
  id: 'linkedin',
  name: 'LinkedIn',
  version: '2026-11-29',
  hosts: ['.linkedin.com'],
  vacancy: {
    url: /^\/jobs\/view\/|^\/jobs-guest\/jobs\/api\/jobPosting\//,
    openJob: 'currentJobId',
    ownLink: '.job-details-jobs-unified-top-card__job-title a[href*="/jobs/view/"]',
    fields: {
      title: [
        '.job-details-jobs-unified-top-card__job-title',
        '.top-card-layout__title',
        '.topcard__title',
      ],
      employer: [
        '.job-details-jobs-unified-top-card__company-name',
        '.topcard__org-name-link',
        '.topcard__flavor',
      ],
      place: [
        '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
        '.topcard__flavor--bullet',
      ],
      text: ['#job-details', '.jobs-description__content', '.show-more-less-html__markup'],
    },
  },
  notVacancy: /^\/(?!jobs\/view\/|jobs-guest\/jobs\/api\/jobPosting\/)/,
};
