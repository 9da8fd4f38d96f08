import { useCallback, useMemo, useRef } from 'react';
import { useRows } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Choice } from '../../parts/choice.tsx';
import { Empty } from '../../states/empty.tsx';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { BoxDetail } from './box-detail.tsx';
import type { BoxRow } from './box-rows.ts';
import { choicesOf } from './choices.ts';
import { type Look, sayWay, VIEWS } from './criteria.ts';
import { FilterBar } from './filter-bar.tsx';
import { filterPeople, groupByBox } from './filter-people.ts';
import type { Move } from './live-standing.ts';
import { Matrix } from './matrix.tsx';
import { nineBoxMessages } from './messages.ts';
import { MovementPanel } from './movement-panel.tsx';
import { columnsOf } from './people-columns.ts';
import { PeopleGrid } from './people-grid.tsx';
import type { Person } from './person.ts';
import { movementOf, type Way } from './trails.ts';
import { unitTree, withSubUnits } from './unit-tree.ts';
import { UnplacedTray } from './unplaced-tray.tsx';
import { useStanding } from './use-standing.ts';

export interface NineBoxViewProps {
  readonly live: readonly Person[];
  readonly moves: readonly Move[];
  readonly rows: readonly BoxRow[];
  readonly today: string;
  readonly look: Look;
  readonly choose: (changes: Readonly<Record<string, string>>) => void;
}

/** Filters, and what they leave, in the view that was chosen. */
export const NineBoxView = ({ live, moves, rows, today, look, choose }: NineBoxViewProps) => {
  const text = useText(nineBoxMessages);
  const format = useFormat();
  const units = useRows('/v1/units');
  const periods = useRows('/v1/talent-periods');
  const { people, before, error, retry } = useStanding(live, look.period, look.compare);

  const tree = useMemo(() => unitTree(units.data ?? []), [units.data]);
  const unitNames = useMemo(() => new Map(units.data?.map(({ id, name }) => [id, name])), [units.data]);
  const nameOfUnit = useCallback((id: string) => unitNames.get(id) ?? id, [unitNames]);
  const columns = useMemo(() => columnsOf(people ?? [], today), [people, today]);
  const within = useMemo(
    () => (look.unit === null ? null : withSubUnits(tree, look.unit)),
    [tree, look.unit],
  );
  const found = useMemo(() => filterPeople(columns, look, within), [columns, look, within]);
  const groups = useMemo(() => groupByBox(columns, found), [columns, found]);
  const movement = useMemo(
    () => (before === null ? null : movementOf(columns.people, found, before)),
    [columns, found, before],
  );
  const moved = useMemo(() => new Set(moves.map(({ nip }) => nip)), [moves]);
  const choices = useMemo(() => choicesOf(live), [live]);
  const timeName = (time: string | null): string =>
    time === null || time === 'now' ? text('now') : text('ofPeriod', { year: time });
  const chosenRow = rows.find(({ box }) => box === look.box);
  const countOf = (row: BoxRow): number => groups.byBox.get(row.box)?.length ?? 0;
  const listed = look.box === null ? found : (groups.byBox.get(look.box) ?? []);
  const movers = useRef<HTMLHeadingElement>(null);
  const chooseWay = (way: Way | null): void => choose({ way: sayWay(way) });
  const isLoading = people === null || (look.compare !== null && before === null);

  return (
    <>
      <FilterBar
        look={look}
        {...choices}
        tree={tree}
        periods={(periods.data ?? [])
          .filter(({ people: count }) => count > 0)
          .map(({ year }) => String(year))}
        nameOfUnit={nameOfUnit}
        choose={choose}
      />
      {error !== null ? (
        <Failed error={error} retry={retry} />
      ) : isLoading ? (
        <Loading />
      ) : (
        <>
          <div className="nine-box__bar">
            <p role="status">
              {text(look.period === null ? 'found' : 'foundPeriod', {
                shown: format.number(found.length),
                all: format.number(columns.people.length),
                placed: format.number(groups.placed),
                unplaced: format.number(groups.unplaced.length),
              })}
            </p>
            <Choice
              label={text('view')}
              options={VIEWS.map((view) => ({ value: view, label: text(view) }))}
              value={look.view}
              onChange={(view) => choose({ view: view === 'chips' ? '' : view })}
            />
          </div>
          {chosenRow !== undefined && (
            <BoxDetail
              row={chosenRow}
              count={countOf(chosenRow)}
              placed={groups.placed}
              showTable={() => choose({ view: 'table' })}
              close={() => choose({ box: '' })}
            />
          )}
          {found.length === 0 ? (
            <Empty title={text('nobody')}>{text('nobodyText')}</Empty>
          ) : look.view === 'table' ? (
            <PeopleGrid
              caption={text('people')}
              columns={columns}
              indexes={listed}
              before={before}
              nameOfUnit={nameOfUnit}
            />
          ) : (
            <Matrix
              rows={rows}
              view={look.view}
              columns={columns}
              groups={groups}
              before={before}
              trails={movement?.trails ?? []}
              way={look.way}
              chooseWay={(way) => {
                chooseWay(way);
                movers.current?.scrollIntoView({ block: 'center' });
              }}
              moved={moved}
              chosen={look.box}
              choose={(box) => choose({ box: box === null ? '' : String(box) })}
            />
          )}
          {movement !== null && before !== null && (
            <MovementPanel
              columns={columns}
              movement={movement}
              before={before}
              from={timeName(look.compare)}
              to={timeName(look.period)}
              way={look.way}
              chooseWay={chooseWay}
              moversHeading={movers}
              nameOfUnit={nameOfUnit}
            />
          )}
          {look.view !== 'table' && found.length > 0 && (
            <UnplacedTray
              columns={columns}
              unplaced={groups.unplaced}
              before={before}
              moved={moved}
              lack={look.lack}
              choose={(lack) => choose({ lack })}
              isPeriod={look.period !== null}
            />
          )}
        </>
      )}
    </>
  );
};
