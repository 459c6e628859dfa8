import type { Activity } from './activity.ts';
import { careActivities } from './care-activities.ts';
import { hobbyActivities } from './hobby-activities.ts';
import { volunteerActivities } from './volunteer-activities.ts';

/**
 * Care for the family, volunteering and hobbies, each with the skills of the vocabulary that it usually takes: what the
 * questions begin with, never an answer. Made by hand: up to nine skills that most people who do this will know and that
 * occupations ask for. Their names on the screen are `activities.<id>` in the locales.
 */
export const activities: readonly Activity[] = [
  ...careActivities,
  ...volunteerActivities,
  ...hobbyActivities,
];

const byId = new Map(activities.map((one) => [one.id, one]));

/** `undefined` for an id that is not, or no longer, in the table. */
export const activityById = (id: string): Activity | undefined => byId.get(id);
