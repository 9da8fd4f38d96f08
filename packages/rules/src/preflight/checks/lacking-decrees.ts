import type { CareerEntry } from '../../person.ts';
import { type Discovery, NONE } from '../finding.ts';
import type { Check } from '../preflight-facts.ts';
import { entryOfPost } from './post-against-career.ts';

/** Nomor SK: nothing enters SIASN without one. That of the present rank and post is asked for first. */
export const rankDecreeMissing: Check = ({ inputs }) =>
  inputs.rank.decreeNumber === null ? [lacking('rank')] : [];

export const postDecreeMissing: Check = (facts) => {
  const entry = entryOfPost(facts);
  return entry?.decreeNumber === null ? [lacking(`career/${entry.id}`)] : [];
};

export const careerDecreeMissing: Check = (facts) => {
  const present = entryOfPost(facts);
  const lacks = (entry: CareerEntry) => entry.decreeNumber === null && entry !== present;
  return facts.inputs.career.filter(lacks).map(({ id }) => lacking(`career/${id}`));
};

function lacking(record: string): Discovery {
  return { path: `${record}.decreeNumber`, expected: 'nomor SK', actual: NONE };
}
