import { daysBetween, monthsBetween, parseIsoDate } from '@kotak9/rules';

/** Days from one calendar date to another, negative into the past; null where one is no date. */
export const daysUntil = (today: string, date: string): number | null => {
  const [from, to] = [parseIsoDate(today), parseIsoDate(date)];
  return from === null || to === null ? null : daysBetween(from, to);
};

/** Whole months from one calendar date to another; null where one is no date. */
const monthsUntil = (today: string, date: string): number | null => {
  const [from, to] = [parseIsoDate(today), parseIsoDate(date)];
  return from === null || to === null ? null : monthsBetween(from, to);
};

/** `monthsUntil` from one day on, for thousands of posts: people retire on the first of a month, so that few dates recur. */
export const monthsFrom = (today: string): ((date: string) => number | null) => {
  const known = new Map<string, number | null>();
  return (date) => {
    const months = known.get(date) ?? monthsUntil(today, date);
    known.set(date, months);
    return months;
  };
};
