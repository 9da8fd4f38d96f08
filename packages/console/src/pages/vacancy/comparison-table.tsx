import type { ReactNode } from 'react';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { useVerdict } from '../../language/use-verdict.ts';
import { Badge } from '../../parts/badge.tsx';
import { BoxMark } from '../../parts/box-mark.tsx';
import { Button } from '../../parts/button.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { type ComparedRow, compareCandidates } from './compare-candidates.ts';
import { aspectsOf, type Subject } from './compared-aspects.ts';
import type { Candidate, List } from './list-types.ts';
import { comparisonMessages } from './messages.ts';
import type { ComparedRecord } from './use-records.ts';
import { WarningList } from './warning-list.tsx';

export interface ComparisonTableProps {
  readonly list: List;
  readonly compared: readonly Candidate[];
  /** Null for who may not see them. */
  readonly records: ReadonlyMap<string, ComparedRecord> | null;
  readonly onlyDifferent: boolean;
  readonly remove: (nip: string) => void;
}

/** One column a candidate, one row an aspect; rows that differ are marked, and the best value in them. */
export const ComparisonTable = (props: ComparisonTableProps) => {
  const { list, compared, records, onlyDifferent, remove } = props;
  const text = useText(comparisonMessages);
  const verdict = useVerdict();
  const format = useFormat();
  const subjects: readonly Subject[] = compared.map((candidate) => ({
    candidate,
    record: records?.get(candidate.nip) ?? null,
  }));
  const rows = compareCandidates(subjects, aspectsOf(records !== null));
  const shown = onlyDifferent ? rows.filter(({ differs }) => differs) : rows;

  const cellOf = (
    id: string,
    value: ComparedRow['values'][number],
    { candidate, record }: Subject,
  ): ReactNode => {
    if (id === 'box') return <BoxMark box={candidate.box} />;
    if (id === 'warnings') return <WarningList warnings={candidate.warnings} />;
    if (id === 'standing') return text(candidate.fallback ? 'fallback' : 'regular');
    if (id === 'education') {
      if (record === null || record.education === null) return '—';
      return `${verdict.value('education', record.education.level)}, ${record.education.major}`;
    }
    if (value === null) return id === 'technicalScore' ? text('notMeasured') : '—';
    if (typeof value === 'number') return format.number(value, 2);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.date(value) : value;
  };

  return (
    // a region that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1
    <section className="data-table comparison" aria-label={text('caption')} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{text('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('aspect')}</th>
            {compared.map(({ nip, name, rank }) => (
              <th key={nip} scope="col">
                <span className="comparison__rank">
                  <Badge tone={list.shortlist.includes(nip) ? 'good' : 'neutral'}>
                    {text('rankOf', { rank })}
                  </Badge>
                </span>
                <PersonName nip={nip} name={name} />
                <span className="quiet number comparison__nip">{nip}</span>
                {!list.shortlist.includes(nip) && (
                  <Button kind="plain" aria-label={text('remove', { name })} onPress={() => remove(nip)}>
                    ×
                  </Button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id} data-differs={row.differs || undefined}>
              <th scope="row">
                {text(row.id)}
                {row.differs && <span className="comparison__mark">{text('differs')}</span>}
              </th>
              {subjects.map((subject, index) => {
                const isBest = row.best.includes(index);
                return (
                  <td key={subject.candidate.nip} data-best={isBest || undefined}>
                    {cellOf(row.id, row.values[index] ?? null, subject)}
                    {isBest && <span className="comparison__best">{text('best')}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="quiet comparison__none">{text('allEqual')}</p>}
    </section>
  );
};
