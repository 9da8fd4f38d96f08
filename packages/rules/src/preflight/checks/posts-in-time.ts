import { addDays, dayAfter, daysBetween } from '../../calendar.ts';
import { mergeSpans } from '../../career/spans.ts';
import type { CareerEntry } from '../../person.ts';
import type { Check } from '../preflight-facts.ts';

/** Nobody holds two posts for good at a time; the later of the two is named. */
export const postsOverlap: Check = ({ definitive }) =>
  definitive.flatMap((entry, place) => {
    const held = definitive.slice(0, place).find((earlier) => holdsOn(earlier, entry.since));
    return held
      ? [{ path: `career/${entry.id}.since`, expected: `> ${held.until ?? held.since}`, actual: entry.since }]
      : [];
  });

/** Between two posts lie no more days than the policy lets pass; the post after the gap is named. */
export const postsGap: Check = ({ definitive, ruleSet }) => {
  const spans = mergeSpans(definitive.map(({ since, until }) => ({ from: since, until })));
  return spans.flatMap(({ from }, place) => {
    const until = spans[place - 1]?.until ?? null;
    if (until === null || daysBetween(dayAfter(until), from) <= ruleSet.preflight.gapDays) return [];
    const next = definitive.find(({ since }) => since === from);
    const latest = addDays(until, ruleSet.preflight.gapDays + 1);
    return next ? [{ path: `career/${next.id}.since`, expected: `≤ ${latest}`, actual: from }] : [];
  });
};

function holdsOn({ until }: CareerEntry, day: CareerEntry['since']): boolean {
  return until === null || until >= day;
}
