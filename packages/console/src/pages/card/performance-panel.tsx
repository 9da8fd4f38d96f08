import { predikatNames } from '../../language/person-terms.ts';
import { expectationNames } from '../../language/terms.ts';
import { useText } from '../../language/use-text.ts';
import { Meter } from '../../parts/meter.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Empty } from '../../states/empty.tsx';
import { historyMessages } from './history-messages.ts';
import type { PerformanceEntry } from './inputs.ts';

/** How far up the five ratings one stands: only how long the bar is, the word says what it means. */
const SHARES = {
  'sangat-baik': 1,
  baik: 0.8,
  'butuh-perbaikan': 0.6,
  kurang: 0.4,
  'sangat-kurang': 0.2,
} as const satisfies Record<PerformanceEntry['predikat'], number>;

/** The rating of each year, the latest first. */
export const PerformancePanel = ({ years }: { readonly years: readonly PerformanceEntry[] }) => {
  const text = useText(historyMessages);
  const predikat = useText(predikatNames);
  const expectation = useText(expectationNames);
  return (
    <Panel title={text('performance')}>
      {years.length === 0 ? (
        <Empty title={text('noPerformance')}>{text('noPerformanceText')}</Empty>
      ) : (
        <ul className="card-years">
          {years
            .toSorted((a, b) => b.year - a.year)
            .map((one) => (
              <li key={one.year}>
                <Meter label={String(one.year)} share={SHARES[one.predikat]} text={predikat(one.predikat)} />
                <p className="quiet small">
                  {text('workResult')}: {expectation(one.workResult)} · {text('behaviour')}:{' '}
                  {expectation(one.behaviour)}
                </p>
              </li>
            ))}
        </ul>
      )}
    </Panel>
  );
};
