import { activities, activityById } from '#core/questions/activities.ts';
import { experiencesOf } from '#core/questions/experience.ts';
import { commonOccupations, sectors } from '#core/questions/sectors.ts';
import nl from '#core/locales/nl.json' with { type: 'json' };
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedIndex } from '../extraction/embedded-index.ts';

let index: LoadedIndex;
beforeAll(async () => {
  index = await embeddedIndex();
});

describe('the activities outside a job', () => {
  it('have unequal ids and a name on the screen', () => {
    const ids = activities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(nl.activities).sort()).toEqual(ids.toSorted());
  });

  it('name only skills of the vocabulary, each once', () => {
    for (const { id, skills } of activities) {
      expect(new Set(skills).size, id).toBe(skills.length);
      expect(
        skills.filter((skill) => index.concept(skill) === undefined),
        id,
      ).toEqual([]);
    }
  });
});

describe('the common occupations', () => {
  it('are occupations of that sector in the vocabulary', () => {
    for (const sector of sectors)
      for (const id of commonOccupations[sector]) expect(index.occupation(id)?.sector).toBe(sector);
  });

  it('cover every sector of the vocabulary', () => {
    const all = new Set(index.occupations().map((id) => index.occupation(id)?.sector));
    expect([...all].sort()).toEqual(sectors.toSorted());
  });
});

describe('an experience', () => {
  it('leaves out what is not known', () => {
    const unknown = [
      { kind: 'work', id: 'urn:gone' },
      { kind: 'activity', id: 'gone' },
    ] as const;
    expect(experiencesOf(unknown, index)).toEqual([]);
  });

  it('holds the skills of an activity as likely, not as certain', () => {
    const [experience] = experiencesOf([{ kind: 'activity', id: 'children' }], index);
    const skills = activityById('children')?.skills ?? [];
    expect([...(experience?.chances.keys() ?? [])]).toEqual(skills);
    for (const chance of experience?.chances.values() ?? []) expect(chance).toBeLessThan(1);
  });
});
