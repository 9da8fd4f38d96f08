import { useReadWith } from '../../api/use-read.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/select.tsx';
import { useAddress } from '../../parts/use-address.ts';
import { Empty } from '../../states/empty.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { ImportRows } from './import-rows.tsx';
import { importMessages } from './messages.ts';
import { verdictNames } from './terms.ts';
import type { Import } from './types.ts';

const VERDICTS = ['refused', 'changed', 'new', 'unchanged'] as const;
const PAGE = 50;

export interface RowsViewProps {
  readonly shown: Import;
  readonly counts: NonNullable<Import['counts']>;
}

/**
 * Rows by verdict, those that are refused first of all; which ones stands in the address. Mounted anew at every step,
 * since what became of a row is told by the same request.
 */
export const RowsView = ({ shown, counts }: RowsViewProps) => {
  const text = useText(importMessages);
  const verdictName = useText(verdictNames);
  const { params, choose, goTo } = useAddress();
  const asked = params.get('verdict');
  const chosen = asked ?? (counts.refused > 0 ? 'refused' : 'all');
  const verdict = VERDICTS.find((one) => one === chosen);
  const cursor = params.get('cursor');
  const rows = useReadWith({ keepPrevious: true, staleTime: 0 }, '/v1/imports/{id}/rows', {
    path: { id: shown.id },
    query: {
      limit: PAGE,
      ...(verdict !== undefined && { verdict }),
      ...(cursor !== null && { cursor }),
    },
  });
  return (
    <>
      <div className="import-filter">
        <Select
          label={text('show')}
          value={chosen}
          onChange={(value) => choose({ verdict: value, cursor: '' })}
          options={[
            { value: 'all', label: text('allVerdicts') },
            ...VERDICTS.map((value) => ({ value, label: `${verdictName(value)} (${counts[value]})` })),
          ]}
        />
      </div>
      <ReadView read={rows}>
        {({ data: { items, next } }) => (
          <>
            {items.length === 0 ? (
              <Empty title={text('noRowsTitle')} />
            ) : (
              <ImportRows rows={items} kind={shown.kind} />
            )}
            <div className="import-actions">
              {cursor !== null && <Button onPress={() => goTo({ cursor: '' })}>{text('first')}</Button>}
              {next !== null && (
                <Button onPress={() => goTo({ verdict: chosen, cursor: next })}>{text('more')}</Button>
              )}
            </div>
          </>
        )}
      </ReadView>
    </>
  );
};
