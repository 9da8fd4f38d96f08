import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { importMessages } from './messages.ts';
import { RowContent } from './row-content.tsx';
import { leftTexts, noteTexts, verdictNames } from './terms.ts';
import type { ImportKind, ImportRow, Verdict } from './types.ts';

const VERDICT_TONES = {
  new: 'good',
  changed: 'info',
  unchanged: 'neutral',
  refused: 'bad',
} as const satisfies Record<Verdict, Tone>;
const NIP = /^\d{18}$/;

export interface ImportRowsProps {
  readonly rows: readonly ImportRow[];
  readonly kind: ImportKind;
}

/** Rows with their verdict, what they say or change, every fault with what to do, and what became of them. */
export const ImportRows = ({ rows, kind }: ImportRowsProps) => {
  const text = useText(importMessages);
  const verdictName = useText(verdictNames);
  const leftText = useText(leftTexts);
  const noteText = useText(noteTexts);
  const hasFaults = rows.some(({ faults }) => faults.length > 0);
  const hasContent = rows.some(({ after }) => after !== null);
  const hasNotes = rows.some(({ notes }) => notes.length > 0);
  const hasOutcome = rows.some(({ written, undone, left }) => written || undone || left !== null);

  const columns: readonly Column<ImportRow>[] = [
    { id: 'row', title: text('row'), cell: ({ row }) => <span className="number">{row}</span> },
    {
      id: 'verdict',
      title: text('verdict'),
      cell: ({ verdict }) => <Badge tone={VERDICT_TONES[verdict]}>{verdictName(verdict)}</Badge>,
    },
    {
      id: 'subject',
      title: text('subject'),
      cell: ({ subject, verdict, written }) => {
        if (subject === null) return '—';
        const isThere = written === true || verdict === 'changed' || verdict === 'unchanged';
        const shown = <span className="number">{subject}</span>;
        return NIP.test(subject) && isThere ? <TextLink to={`/people/${subject}`}>{shown}</TextLink> : shown;
      },
    },
    ...(hasContent
      ? [
          {
            id: 'content',
            title: text('change'),
            cell: (row: ImportRow) => <RowContent row={row} kind={kind} />,
          },
        ]
      : []),
    ...(hasFaults
      ? [
          {
            id: 'faults',
            title: text('faults'),
            cell: ({ faults }: ImportRow) => (
              <ul className="import-faults">
                {faults.map(({ field, column, cell, code, message }) => (
                  <li key={`${field} ${code}`}>
                    <strong>
                      {column ?? field}
                      {cell !== null && ` (${cell})`}
                    </strong>{' '}
                    {message}
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(hasNotes
      ? [
          {
            id: 'notes',
            title: text('notes'),
            cell: ({ notes }: ImportRow) => (
              <ul className="import-faults quiet">
                {notes.map((note) => (
                  <li key={note}>{noteText(note)}</li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    ...(hasOutcome
      ? [
          {
            id: 'outcome',
            title: text('outcome'),
            cell: ({ written, undone, left }: ImportRow) => {
              if (left !== null)
                return (
                  <>
                    <Badge tone="warn">{text('left')}</Badge>
                    <span className="import-under">{leftText(left)}</span>
                  </>
                );
              if (undone === true) return <Badge>{text('undone')}</Badge>;
              return written === true ? <Badge tone="good">{text('written')}</Badge> : '—';
            },
          },
        ]
      : []),
  ];
  return <DataTable caption={text('rows')} columns={columns} rows={rows} rowKey={({ row }) => String(row)} />;
};
