import { yearOf } from '@kotak9/rules';
import { changeEntry, openEntry } from './open-entry.ts';
import type { Spoiler } from './planted-fault.ts';

/** Something that is not in the record. Only staff lose their post: a structural one would be announced as vacant. */
export const losePost: Spoiler = (person) =>
  person.post === null || person.post.eselon !== null ? null : { ...person, post: null };

export const loseEducation: Spoiler = (person) => ({ ...person, education: [] });

export const loseCareer: Spoiler = (person) => ({ ...person, career: [] });

/** The rating of the year before last: in spring that of last year may still be on its way. */
export const loseRating: Spoiler = (person, today) => {
  const year = yearOf(today) - 2;
  return person.performance.some((rating) => rating.year === year)
    ? { ...person, performance: person.performance.filter((rating) => rating.year !== year) }
    : null;
};

export const loseFeedback: Spoiler = (person) =>
  person.feedback.length === 0 ? null : { ...person, feedback: [] };

export const loseAssessment: Spoiler = (person) => ({ ...person, assessments: [] });

export const loseRankDecree: Spoiler = (person) => ({
  ...person,
  rank: { ...person.rank, decreeNumber: null },
});

export const losePostDecree: Spoiler = (person) => {
  const present = openEntry(person);
  return present && changeEntry(person, present.id, { decreeNumber: null });
};

export const loseEarlierDecree: Spoiler = (person) => {
  const earlier = person.career.find(({ until }) => until !== null);
  return earlier === undefined ? null : changeEntry(person, earlier.id, { decreeNumber: null });
};
