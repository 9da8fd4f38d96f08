import { CARD_LIMITS, cutTo } from '@kotak9/rules';
import { predikatNames } from '../../../language/person-terms.ts';
import { expectationNames } from '../../../language/terms.ts';
import { useText } from '../../../language/use-text.ts';
import { DataTable } from '../../../parts/data-table.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { historyMessages } from '../history-messages.ts';
import type { PerformanceEntry } from '../inputs.ts';
import { LeftOut } from './left-out.tsx';

/** The ratings of the last years, a line each. */
export const PerformanceTable = ({ years }: { readonly years: readonly PerformanceEntry[] }) => {
  const text = useText(historyMessages);
  const predikat = useText(predikatNames);
  const expectation = useText(expectationNames);
  const { shown, left } = cutTo(
    years.toSorted((a, b) => b.year - a.year),
    CARD_LIMITS.years,
  );
  return (
    <Panel title={text('performance')}>
      {years.length === 0 ? (
        <p>{text('noPerformance')}</p>
      ) : (
        <DataTable
          caption={text('performance')}
          rows={shown}
          rowKey={({ year }) => String(year)}
          columns={[
            { id: 'year', title: text('year'), cell: ({ year }) => year },
            { id: 'predikat', title: text('predikat'), cell: (one) => predikat(one.predikat) },
            { id: 'workResult', title: text('workResult'), cell: (one) => expectation(one.workResult) },
            { id: 'behaviour', title: text('behaviour'), cell: (one) => expectation(one.behaviour) },
          ]}
        />
      )}
      <LeftOut count={left} />
    </Panel>
  );
};
