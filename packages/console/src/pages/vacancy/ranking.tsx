import { useState } from 'react';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { BoxMark } from '../../parts/box-mark.tsx';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import type { Candidate, List } from './list-types.ts';
import { comparisonMessages } from './messages.ts';

const FIRST = 15;

/** All who are eligible, best first. */
export const Ranking = ({ list }: { readonly list: List }) => {
  const text = useText(comparisonMessages);
  const format = useFormat();
  const [isWhole, showWhole] = useState(false);
  const { candidates, shortlist } = list;
  const columns: readonly Column<Candidate>[] = [
    { id: 'name', title: text('name'), cell: ({ nip, name }) => <PersonName nip={nip} name={name} /> },
    { id: 'rank', title: text('rank'), isNumber: true, cell: ({ rank }) => rank },
    { id: 'box', title: text('box'), cell: ({ box }) => <BoxMark box={box} /> },
    {
      id: 'score',
      title: text('score'),
      isNumber: true,
      cell: ({ score }) => format.number(score, 2),
    },
    {
      id: 'technical',
      title: text('technicalScore'),
      isNumber: true,
      cell: ({ technicalScore }) =>
        technicalScore === null ? text('notMeasured') : format.number(technicalScore, 2),
    },
    {
      id: 'shortlist',
      title: text('standing'),
      cell: ({ nip, fallback }) =>
        shortlist.includes(nip) ? <Badge tone={fallback ? 'warn' : 'good'}>{text('chooseable')}</Badge> : '—',
    },
    {
      id: 'warnings',
      title: text('warnings'),
      isNumber: true,
      cell: ({ warnings }) => format.number(warnings.length),
    },
  ];
  return (
    <Panel
      title={text('ranking')}
      hint={text('rankingHint', { count: candidates.length, shortlisted: shortlist.length })}
    >
      <DataTable
        caption={text('rankingCaption')}
        columns={columns}
        rows={isWhole ? candidates : candidates.slice(0, FIRST)}
        rowKey={({ nip }) => nip}
      />
      {!isWhole && candidates.length > FIRST && (
        <div>
          <Button onPress={() => showWhole(true)}>{text('more', { count: candidates.length })}</Button>
        </div>
      )}
    </Panel>
  );
};
