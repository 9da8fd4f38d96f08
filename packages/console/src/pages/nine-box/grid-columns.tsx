import type { ReactNode } from 'react';
import { levelNames } from '../../language/terms.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { BoxMark } from '../../parts/box-mark.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { nineBoxMessages } from './messages.ts';
import type { PeopleColumns } from './people-columns.ts';
import type { BoxNumber, Person } from './person.ts';
import { PersonMarks } from './person-marks.tsx';
import type { SortKey } from './sort-people.ts';
import type { Before } from './trails.ts';

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  readonly sort?: SortKey;
  readonly isNumber?: boolean;
  readonly cell: (person: Person, index: number) => ReactNode;
}

/** What the table says of a person; with the box before, where two times are compared. */
export const useGridColumns = (
  { age, marks }: PeopleColumns,
  before: Before | null,
  nameOfUnit: (id: string) => string,
): readonly GridColumn[] => {
  const text = useText(nineBoxMessages);
  const level = useText(levelNames);
  const format = useFormat();
  const boxOf = (box: BoxNumber | null): ReactNode =>
    box === null ? <span className="quiet">{text('none')}</span> : <BoxMark box={box} />;
  const score = (value: number | undefined | null): string => (value == null ? '—' : format.number(value, 2));
  return [
    {
      id: 'name',
      title: text('name'),
      sort: 'name',
      cell: ({ nip, name }) => <TextLink to={`/people/${nip}`}>{name}</TextLink>,
    },
    ...(before === null
      ? []
      : [
          {
            id: 'before',
            title: text('before'),
            cell: ({ nip }: Person) => boxOf(before.get(nip) ?? null),
          },
        ]),
    { id: 'box', title: text('box'), sort: 'box', cell: ({ box }) => boxOf(box) },
    {
      id: 'score',
      title: text('score'),
      sort: 'score',
      isNumber: true,
      cell: ({ talentScore }) => score(talentScore),
    },
    {
      id: 'marks',
      title: text('marksColumn'),
      cell: (person, index) => <PersonMarks person={person} marks={marks[index] ?? 0} />,
    },
    { id: 'unit', title: text('unit'), sort: 'unit', cell: ({ unitId }) => nameOfUnit(unitId) },
    {
      id: 'level',
      title: text('level'),
      sort: 'level',
      cell: (person) => (person.level === null ? '—' : level(person.level)),
    },
    { id: 'grade', title: text('grade'), sort: 'grade', cell: ({ grade }) => grade || '—' },
    { id: 'age', title: text('age'), sort: 'age', isNumber: true, cell: (_person, index) => age[index] },
    {
      id: 'performance',
      title: text('performance'),
      sort: 'performance',
      isNumber: true,
      cell: ({ performance }) => score(performance?.score),
    },
    {
      id: 'potential',
      title: text('potential'),
      sort: 'potential',
      isNumber: true,
      cell: ({ potential }) => score(potential?.score),
    },
    {
      id: 'pension',
      title: text('pension'),
      sort: 'pension',
      cell: ({ tmtPensiun }) => (tmtPensiun === null ? '—' : format.date(tmtPensiun)),
    },
    { id: 'nip', title: text('nip'), cell: ({ nip }) => nip },
  ];
};
