import type { IsoDate } from '../brands.ts';
import { addDays, addMonths, dayAfter, daysBetween, monthsBetween } from '../calendar.ts';
import type { Span } from '../succession.ts';
import { mergeSpans } from './spans.ts';

/**
 * Full months served in all spans together by the morning of `asOf`. Later spans are moved up against the earlier
 * ones, so that interruptions do not count and one unbroken span counts by its own calendar: since 3 August is
 * exactly two years on 3 August.
 */
export function tenureMonths(spans: readonly Span[], asOf: IsoDate): number {
  const served = mergeSpans(spans).filter(({ from }) => from < asOf);
  const [first] = served;
  if (!first) return 0;
  const { end, gap } = served.reduce(
    (sum, span) => ({ end: endOf(span, asOf), gap: sum.gap + daysBetween(sum.end, span.from) }),
    { end: first.from, gap: 0 },
  );
  return monthsBetween(first.from, addDays(end, -gap));
}

/** The day on which `tenureMonths` reaches `months`, if the spans go on as they are; null if it never does. */
export function tenureReachedOn(spans: readonly Span[], months: number): IsoDate | null {
  const merged = mergeSpans(spans);
  const [first] = merged;
  if (!first) return null;
  const unbroken = addMonths(first.from, months);
  let end = first.from;
  let gap = 0;
  for (const span of merged) {
    gap += daysBetween(end, span.from);
    const reached = addDays(unbroken, gap);
    if (span.until === null || reached <= dayAfter(span.until)) return reached;
    end = dayAfter(span.until);
  }
  return null;
}

/** First day no longer served, at the latest `asOf`. */
function endOf({ until }: Span, asOf: IsoDate): IsoDate {
  return until !== null && until < asOf ? dayAfter(until) : asOf;
}
