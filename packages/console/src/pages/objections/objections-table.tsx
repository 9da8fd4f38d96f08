import type { components } from '@kotak9/client';
import { useFormat } from '../../language/use-format.ts';
import { useTerm } from '../../language/use-term.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { objectionMessages } from './messages.ts';
import { STATUS_TONES } from './status-tones.ts';
import { claimNames, endingNames, kindNames, statusNames } from './terms.ts';
import './objections.css';

/** Named where they are of many people. */
type Summary = components['schemas']['ObjectionSummary'] & { readonly name?: string | null };

export interface ObjectionsTableProps {
  readonly caption: string;
  readonly objections: readonly Summary[];
  /** Shows whose they are, where they are of many. */
  readonly isOfMany?: boolean;
}

/** Objections in rows, each a way to its page. */
export const ObjectionsTable = ({ caption, objections, isOfMany = false }: ObjectionsTableProps) => {
  const text = useText(objectionMessages);
  const kind = useTerm(kindNames);
  const claim = useText(claimNames);
  const status = useText(statusNames);
  const ending = useText(endingNames);
  const format = useFormat();
  const person: readonly Column<Summary>[] = [
    {
      id: 'person',
      title: text('person'),
      cell: ({ nip, name }) => (
        <>
          <PersonName nip={nip} name={name ?? nip} />
          <span className="quiet small number objection-nip">{nip}</span>
        </>
      ),
    },
  ];
  const columns: readonly Column<Summary>[] = [
    {
      id: 'kind',
      title: text('kind'),
      cell: (one) => <TextLink to={`/objections/${one.id}`}>{kind(one.kind)}</TextLink>,
    },
    {
      id: 'due',
      title: text('dueOn'),
      cell: (one) => (one.status === 'closed' ? '—' : format.date(one.dueOn)),
    },
    ...(isOfMany ? person : []),
    { id: 'claim', title: text('claim'), cell: (one) => claim(one.claim) },
    {
      id: 'status',
      title: text('status'),
      cell: (one) => (
        <Badge tone={STATUS_TONES[one.status]}>
          {one.ending === null ? status(one.status) : ending(one.ending)}
        </Badge>
      ),
    },
    { id: 'filed', title: text('filedOn'), cell: ({ filedOn }) => format.date(filedOn) },
  ];
  return <DataTable caption={caption} columns={columns} rows={objections} rowKey={({ id }) => id} />;
};
