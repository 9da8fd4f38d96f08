import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { importMessages } from './messages.ts';
import { importStatusNames, kindNames } from './terms.ts';
import type { ImportListed, ImportStatus } from './types.ts';

export const STATUS_TONES = {
  'awaiting-file': 'neutral',
  checking: 'info',
  checked: 'accent',
  committing: 'info',
  committed: 'good',
  undoing: 'info',
  undone: 'neutral',
  failed: 'bad',
} as const satisfies Record<ImportStatus, Tone>;

export const ImportList = ({ imports }: { readonly imports: readonly ImportListed[] }) => {
  const text = useText(importMessages);
  const kindName = useText(kindNames);
  const statusName = useText(importStatusNames);
  const format = useFormat();
  const number = (value: number | undefined | null): string =>
    value === undefined || value === null ? '—' : format.number(value);
  const columns: readonly Column<ImportListed>[] = [
    {
      id: 'file',
      title: text('fileColumn'),
      cell: ({ id, fileName, kind }) => (
        <>
          <TextLink to={`/imports/${id}`}>{fileName}</TextLink>
          <span className="import-under">{kindName(kind)}</span>
        </>
      ),
    },
    {
      id: 'status',
      title: text('statusColumn'),
      cell: ({ status }) => <Badge tone={STATUS_TONES[status]}>{statusName(status)}</Badge>,
    },
    { id: 'created', title: text('createdColumn'), cell: ({ createdAt }) => format.instant(createdAt) },
    { id: 'rows', title: text('rowsColumn'), isNumber: true, cell: ({ rows }) => number(rows) },
    {
      id: 'accepted',
      title: text('acceptedColumn'),
      isNumber: true,
      cell: ({ counts }) => number(counts && counts.new + counts.changed),
    },
    {
      id: 'refused',
      title: text('refusedColumn'),
      isNumber: true,
      cell: ({ counts }) => number(counts?.refused),
    },
    {
      id: 'written',
      title: text('writtenColumn'),
      isNumber: true,
      cell: ({ committed }) => number(committed?.done),
    },
  ];
  return <DataTable caption={text('listTitle')} columns={columns} rows={imports} rowKey={({ id }) => id} />;
};
