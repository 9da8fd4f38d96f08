import { addDays, addMonths, dayBefore, daysBetween } from '@kotak9/rules';
import { changeEntry, entryBefore, openEntry } from './open-entry.ts';
import type { Spoiler } from './planted-fault.ts';

const OVERLAP_DAYS = 20;
const GAP_DAYS = 90;
const SHIFT_DAYS = 14;

/** Careers that do not hang together. */
export const overlapPosts: Spoiler = (person) => {
  const before = entryBefore(person);
  return before?.until
    ? changeEntry(person, before.id, { until: addDays(before.until, OVERLAP_DAYS) })
    : null;
};

export const openGap: Spoiler = (person) => {
  const before = entryBefore(person);
  if (!before?.until || daysBetween(before.since, before.until) <= GAP_DAYS) return null;
  return changeEntry(person, before.id, { until: addDays(before.until, -GAP_DAYS) });
};

export const closePresent: Spoiler = (person, today) => {
  const present = openEntry(person);
  const until = dayBefore(today);
  return present && present.since <= until ? changeEntry(person, present.id, { until }) : null;
};

export const shiftPresent: Spoiler = (person, today) => {
  const present = openEntry(person);
  const since = present && addDays(present.since, SHIFT_DAYS);
  return present && since && since <= today ? changeEntry(person, present.id, { since }) : null;
};

/** The first post begins before the NIP says that service did. */
export const beginBeforeService: Spoiler = (person) => {
  const [first] = person.career;
  const entered = person.nip.slice(8, 14);
  if (person.employmentType !== 'pns' || !first?.until) return null;
  if (first.since.replaceAll('-', '').slice(0, 6) !== entered) return null;
  return changeEntry(person, first.id, { since: addMonths(first.since, -6) });
};
