import { useSearchParams } from 'wouter';
import { useText } from '../../language/use-text.ts';
import { Checkbox } from '../../parts/checkbox.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { STAFF } from '../../session/roles.ts';
import { useHasRole } from '../../session/use-session.ts';
import { Empty } from '../../states/empty.tsx';
import { chooseCompared, MOST_COMPARED } from './compare-candidates.ts';
import { ComparisonTable } from './comparison-table.tsx';
import type { List } from './list-types.ts';
import { comparisonMessages } from './messages.ts';
import { useRecords } from './use-records.ts';

/** The shortlist side by side, and whoever is added to it. Who is added stands in the address. */
export const Comparison = ({ list }: { readonly list: List }) => {
  const text = useText(comparisonMessages);
  const seesRecords = useHasRole(...STAFF);
  const [params, setParams] = useSearchParams();
  const added = params.getAll('with');
  const onlyDifferent = params.get('differences') === 'only';
  const compared = chooseCompared(list.candidates, list.shortlist, added);
  const records = useRecords(seesRecords ? compared.map(({ nip }) => nip) : []);
  if (compared.length === 0) return <Empty title={text('noneTitle')}>{text('noneText')}</Empty>;

  const change = (edit: (next: URLSearchParams) => void): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        edit(next);
        return next;
      },
      { replace: true },
    );
  const others = list.candidates.filter((candidate) => !compared.includes(candidate));
  return (
    <Panel
      title={text('title')}
      hint={others.length > 0 || added.length > 0 ? text('hint', { most: MOST_COMPARED }) : ''}
      actions={
        <Checkbox
          isSelected={onlyDifferent}
          onChange={(isOnly) =>
            change((next) => (isOnly ? next.set('differences', 'only') : next.delete('differences')))
          }
        >
          {text('onlyDifferent')}
        </Checkbox>
      }
    >
      <ComparisonTable
        list={list}
        compared={compared}
        records={seesRecords ? records : null}
        onlyDifferent={onlyDifferent}
        remove={(nip) => change((next) => next.delete('with', nip))}
      />
      {others.length > 0 && compared.length < MOST_COMPARED && (
        <div className="vacancy-add">
          <Select
            label={text('add')}
            placeholder={text('addPlaceholder')}
            value={null}
            options={others.map(({ nip, name, rank }) => ({ value: nip, label: `${rank}. ${name}` }))}
            onChange={(nip) => change((next) => next.append('with', nip))}
          />
        </div>
      )}
    </Panel>
  );
};
