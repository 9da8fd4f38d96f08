import type { components } from '@kotak9/client';
import { useMemo } from 'react';
import { useText } from '../../language/use-text.ts';
import { Notice } from '../../parts/notice.tsx';
import { Empty } from '../../states/empty.tsx';
import { Failed } from '../../states/failed.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { DueList } from './due-list.tsx';
import { Figures } from './figures.tsx';
import { HeatMap } from './heat-map.tsx';
import { Lanes } from './lanes.tsx';
import { timelineMessages } from './messages.ts';
import { MonthBars } from './month-bars.tsx';
import { RetirementsByYear } from './retirements-by-year.tsx';
import { STEPS } from './time-grid.ts';
import { timelineFigures } from './timeline-figures.ts';
import { type Shown, useOutlook } from './use-outlook.ts';
import { isAsItIs, readWhatIf } from './what-if.ts';
import { WhatIfPanel } from './what-if-panel.tsx';

export interface OutlookProps {
  readonly forecast: components['schemas']['Forecast'];
  readonly ruleSet: unknown;
  readonly shown: Shown;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly params: URLSearchParams;
  readonly choose: (name: string, value: string) => void;
}

export const Outlook = ({ forecast, ruleSet, shown, units, params, choose }: OutlookProps) => {
  const text = useText(timelineMessages);
  const whatIf = useMemo(() => readWhatIf(params), [params]);
  const outlook = useOutlook(forecast, ruleSet, shown, whatIf);
  const { track, poolOf, supposed, asForecast } = outlook;
  const months = useMemo(() => forecast.months.map(({ month }) => month), [forecast]);
  const step = STEPS.find((one) => one === params.get('by')) ?? 'quarter';
  const unitName = new Map(units.map(({ id, name }) => [id, name]));
  const names = { unitName, holderName: outlook.nameOf };

  return (
    <>
      <Figures
        now={timelineFigures(supposed, poolOf, track.from)}
        forecast={isAsItIs(whatIf) ? null : timelineFigures(asForecast, poolOf, track.from)}
        arePoolsKnown={outlook.pools.isSuccess}
      />
      <WhatIfPanel whatIf={whatIf} leadDays={outlook.rules.leadDays} shown={asForecast} choose={choose} />
      {!isAsItIs(whatIf) && (
        <Notice tone="warn" title={text('supposing')} isNews>
          <p>{text('supposingText')}</p>
        </Notice>
      )}
      {forecast.holderUnknown.length > 0 && (
        <Notice tone="info">{text('holderUnknown', { count: forecast.holderUnknown.length })}</Notice>
      )}
      {outlook.others.map(
        ({ isError, error, refetch }, at) =>
          isError && <Failed key={['bench', 'freezes'][at]} error={error} retry={() => void refetch()} />,
      )}
      {supposed.length === 0 ? (
        <Empty title={text('noneTitle')}>{text('noneText')}</Empty>
      ) : (
        <>
          <MonthBars leavings={supposed} months={months} />
          <ReadView read={outlook.pools}>
            {() => (
              <HeatMap
                leavings={supposed}
                months={months}
                step={step}
                poolOf={poolOf}
                chooseStep={(value) => choose('by', value === 'quarter' ? '' : value)}
              />
            )}
          </ReadView>
          <DueList preparations={supposed} today={track.from} poolOf={poolOf} {...names} />
          <Lanes
            preparations={supposed}
            track={track}
            freezes={outlook.rules.freezeWindows}
            unitName={unitName}
          />
        </>
      )}
      <ReadView read={outlook.retirements}>
        {(retirements) => <RetirementsByYear retirements={retirements} track={track} level={shown.level} />}
      </ReadView>
    </>
  );
};
