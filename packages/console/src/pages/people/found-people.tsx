import type { components } from '@kotak9/client';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { BoxMark } from '../../parts/box-mark.tsx';
import { Button } from '../../parts/button.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { Empty } from '../../states/empty.tsx';
import { peopleMessages } from './messages.ts';

type Person = components['schemas']['PersonSummary'];

export interface FoundPeopleProps {
  readonly people: readonly Person[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly next: string | null;
  readonly isFirst: boolean;
  /** The page behind a cursor; empty: the first. */
  readonly goTo: (cursor: string) => void;
}

export const FoundPeople = ({ people, units, next, isFirst, goTo }: FoundPeopleProps) => {
  const text = useText(peopleMessages);
  const level = useText(levelNames);
  const format = useFormat();
  if (people.length === 0) return <Empty title={text('noneTitle')}>{text('noneText')}</Empty>;

  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  const columns: readonly Column<Person>[] = [
    {
      id: 'name',
      title: text('name'),
      cell: ({ nip, name }) => <TextLink to={`/people/${nip}`}>{name}</TextLink>,
    },
    { id: 'nip', title: text('nip'), cell: ({ nip }) => <span className="number">{nip}</span> },
    { id: 'unit', title: text('unitColumn'), cell: ({ unitId }) => nameOf.get(unitId) ?? unitId },
    {
      id: 'level',
      title: text('level'),
      cell: (person) => (person.level === null ? '—' : level(person.level)),
    },
    { id: 'grade', title: text('grade'), cell: ({ grade }) => grade },
    {
      id: 'box',
      title: text('box'),
      cell: ({ box }) => (box === null ? <Badge>{text('unplaced')}</Badge> : <BoxMark box={box} />),
    },
    {
      id: 'score',
      title: text('score'),
      isNumber: true,
      cell: ({ talentScore }) => (talentScore === null ? '—' : format.number(talentScore, 2)),
    },
    {
      id: 'pension',
      title: text('pension'),
      cell: ({ tmtPensiun }) => (tmtPensiun === null ? '—' : format.date(tmtPensiun)),
    },
  ];
  return (
    <Panel title={text('caption')}>
      <DataTable caption={text('caption')} columns={columns} rows={people} rowKey={({ nip }) => nip} />
      <div className="people__paging">
        {!isFirst && <Button onPress={() => goTo('')}>{text('first')}</Button>}
        {next !== null && <Button onPress={() => goTo(next)}>{text('more')}</Button>}
      </div>
    </Panel>
  );
};
