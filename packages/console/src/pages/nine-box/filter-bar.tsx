import { useRef } from 'react';
import { levelNames } from '../../language/terms.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Checkbox } from '../../parts/checkbox.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { type Option, Select } from '../../parts/select.tsx';
import { AGE_BANDS } from './age-bands.ts';
import type { Look } from './criteria.ts';
import { MARK_NAMES } from './marks.ts';
import { nineBoxMessages } from './messages.ts';
import type { Person } from './person.ts';
import { UnitSelect } from './unit-select.tsx';
import type { UnitNode } from './unit-tree.ts';

export interface FilterBarProps {
  readonly look: Look;
  /** What is to be chosen among: what occurs, in its order. */
  readonly levels: readonly NonNullable<Person['level']>[];
  readonly grades: readonly string[];
  readonly tree: readonly UnitNode[];
  readonly periods: readonly string[];
  readonly nameOfUnit: (id: string) => string;
  /** Empty: no longer said. */
  readonly choose: (changes: Readonly<Record<string, string>>) => void;
}

const NONE = { unit: '', level: '', grade: '', age: '', marks: '', q: '' } as const;

export const FilterBar = ({ look, levels, grades, tree, periods, nameOfUnit, choose }: FilterBarProps) => {
  const text = useText(nineBoxMessages);
  const level = useText(levelNames);
  const bar = useRef<HTMLElement>(null);
  const any: Option<string> = { value: '', label: text('all') };
  const same = (values: readonly string[]): readonly Option<string>[] =>
    values.map((value) => ({ value, label: value }));
  const times: readonly Option<string>[] = [
    { value: 'now', label: text('now') },
    ...periods.map((year) => ({ value: year, label: text('ofPeriod', { year }) })),
  ];
  const shown = look.period ?? 'now';
  const isNarrowed =
    [look.unit, look.level, look.grade, look.band].some((one) => one !== null) ||
    look.marks.length > 0 ||
    look.text !== '';

  return (
    <search ref={bar} className="nine-box__filters" aria-label={text('filters')}>
      <SearchField label={text('search')} value={look.text} onChange={(q) => choose({ q })} />
      <UnitSelect tree={tree} value={look.unit} nameOf={nameOfUnit} onChange={(unit) => choose({ unit })} />
      <Select
        label={text('level')}
        value={look.level ?? ''}
        onChange={(value) => choose({ level: value })}
        options={[any, ...levels.map((value) => ({ value, label: level(value) }))]}
      />
      <Select
        label={text('grade')}
        value={look.grade ?? ''}
        onChange={(grade) => choose({ grade })}
        options={[any, ...same(grades)]}
      />
      <Select
        label={text('age')}
        value={look.band ?? ''}
        onChange={(age) => choose({ age })}
        options={[any, ...AGE_BANDS.map(({ id }) => ({ value: id, label: text(`age-${id}`) }))]}
      />
      <Select
        label={text('period')}
        value={shown}
        onChange={(value) => choose({ period: value === 'now' ? '' : value })}
        options={times}
      />
      <Select
        label={text('compare')}
        value={look.compare ?? ''}
        onChange={(compare) =>
          // the trails are drawn between counts, not between names
          choose({ compare, way: '', ...(compare !== '' && look.view === 'chips' && { view: 'heat' }) })
        }
        options={[{ value: '', label: text('nothing') }, ...times.filter(({ value }) => value !== shown)]}
      />
      <fieldset className="nine-box__mark-choices">
        <legend className="field__label">{text('marks')}</legend>
        {MARK_NAMES.map((mark) => (
          <Checkbox
            key={mark}
            isSelected={look.marks.includes(mark)}
            onChange={(isSelected) => {
              const others = look.marks.filter((one) => one !== mark);
              choose({ marks: (isSelected ? [...others, mark] : others).join(',') });
            }}
          >
            {text(`choose-${mark}`)}
          </Checkbox>
        ))}
        {isNarrowed && (
          <Button
            kind="plain"
            onPress={() => {
              choose(NONE);
              // the pressed button goes away: the focus needs another place
              bar.current?.querySelector('input')?.focus();
            }}
          >
            {text('clear')}
          </Button>
        )}
      </fieldset>
    </search>
  );
};
