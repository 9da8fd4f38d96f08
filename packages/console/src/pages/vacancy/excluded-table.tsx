import { useText } from '../../language/use-text.ts';
import { useVerdict } from '../../language/use-verdict.ts';
import { BoxMark } from '../../parts/box-mark.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import type { ExcludedRow } from './group-excluded.ts';
import type { Excluded } from './list-types.ts';
import { excludedMessages } from './messages.ts';

const MOST = 50;

export interface ExcludedTableProps {
  readonly name: string;
  readonly rows: readonly ExcludedRow<Excluded>[];
}

/** Who fails one requirement: what was asked, what is recorded, and what else stands in the way. */
export const ExcludedTable = ({ name, rows }: ExcludedTableProps) => {
  const text = useText(excludedMessages);
  const verdict = useVerdict();
  const columns: readonly Column<ExcludedRow<Excluded>>[] = [
    {
      id: 'person',
      title: text('person'),
      cell: ({ person }) => <PersonName nip={person.nip} name={person.name} />,
    },
    {
      id: 'box',
      title: text('box'),
      cell: ({ person }) => (person.box === null ? text('unplaced') : <BoxMark box={person.box} />),
    },
    {
      id: 'expected',
      title: text('expected'),
      cell: ({ reason }) => (reason === null ? '—' : verdict.value(reason.requirement, reason.expected)),
    },
    {
      id: 'actual',
      title: text('actual'),
      cell: ({ reason }) => (reason === null ? '—' : verdict.value(reason.requirement, reason.actual)),
    },
    {
      id: 'also',
      title: text('also'),
      cell: ({ also }) => (also.length === 0 ? '—' : also.map(verdict.name).join(', ')),
    },
  ];
  return (
    <>
      <DataTable
        caption={text('caption', { name })}
        columns={columns}
        rows={rows.slice(0, MOST)}
        rowKey={({ person }) => person.nip}
      />
      {rows.length > MOST && <p className="quiet small">{text('more', { count: rows.length - MOST })}</p>}
    </>
  );
};
