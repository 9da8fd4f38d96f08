import type { components } from '@kotak9/client';
import { addMonths, dayBefore } from '@kotak9/rules';
import { useMemo } from 'react';
import { useReadWith, useRows, useRowsWith } from '../../api/use-read.ts';
import { calendarDay } from './calendar-day.ts';
import { imagineDepartures, type Level } from './imagine-departures.ts';
import { laterRetirements } from './later-retirements.ts';
import { planPreparations } from './plan-preparations.ts';
import { poolOfPosts } from './pool-of-posts.ts';
import { preparationRulesOf, withElections } from './preparation-rules.ts';
import { AS_IT_IS, type WhatIf } from './what-if.ts';

type Forecast = components['schemas']['Forecast'];

export interface Shown {
  readonly level?: Level;
  readonly unit?: string;
}

const SLOW = { staleTime: 300_000, keepPrevious: true };
const A_YEAR = 12;

/** The forecast with pools, freezes and names, as it is and as it is supposed to be. */
export const useOutlook = (forecast: Forecast, ruleSet: unknown, shown: Shown, whatIf: WhatIf) => {
  const from = calendarDay(forecast.from);
  const until = calendarDay(forecast.until);
  const ahead = useReadWith(SLOW, '/v1/forecast/assignment', { query: { from, to: dayBefore(until) } });
  const bench = useReadWith(SLOW, '/v1/forecast/bench', { query: shown });
  const freezes = useRows('/v1/election-freezes');
  const retirements = useRowsWith(SLOW, '/v1/retirements', {
    query: { from, to: dayBefore(addMonths(until, A_YEAR)) },
  });

  const outlook = useMemo(() => {
    const track = { from, until };
    const rules = withElections(preparationRulesOf(ruleSet), freezes.data ?? []);
    const later = laterRetirements(retirements.data ?? [], bench.data?.data.posts ?? [], until);
    const plan = (supposed: WhatIf) =>
      planPreparations(
        imagineDepartures(forecast.entries, later, track, supposed),
        rules,
        supposed.leadMonths,
        from,
      );
    return {
      track,
      rules,
      poolOf: poolOfPosts(ahead.data?.data.posts ?? [], bench.data?.data.posts ?? []),
      nameOf: new Map((retirements.data ?? []).map(({ nip, name }) => [nip, name])),
      asForecast: plan(AS_IT_IS),
      supposed: plan(whatIf),
    };
  }, [forecast, ruleSet, whatIf, ahead.data, bench.data, freezes.data, retirements.data, from, until]);
  return { ...outlook, pools: ahead, retirements, others: [bench, freezes] };
};
