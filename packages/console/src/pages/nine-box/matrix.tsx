import { expectationNames, potentialNames } from '../../language/terms.ts';
import { useText } from '../../language/use-text.ts';
import { BoxCell } from './box-cell.tsx';
import { type BoxRow, PERFORMANCE, POTENTIAL } from './box-rows.ts';
import { ChipList } from './chip-list.tsx';
import type { BoxGroups } from './filter-people.ts';
import { nineBoxMessages } from './messages.ts';
import type { PeopleColumns } from './people-columns.ts';
import type { BoxNumber } from './person.ts';
import { TrailArrows } from './trail-arrows.tsx';
import { TrailLegend } from './trail-legend.tsx';
import { drawnTrails } from './trail-lines.ts';
import type { Before, Trail, Way } from './trails.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import './matrix.css';
import './trails.css';

export interface MatrixProps {
  readonly rows: readonly BoxRow[];
  readonly view: 'chips' | 'heat';
  readonly columns: PeopleColumns;
  readonly groups: BoxGroups;
  readonly before: Before | null;
  readonly trails: readonly Trail[];
  readonly way: Way | null;
  readonly chooseWay: (way: Way) => void;
  readonly moved: ReadonlySet<string>;
  readonly chosen: BoxNumber | null;
  readonly choose: (box: BoxNumber | null) => void;
}

/** As many trails as can be told apart, and how thick they may be, on a desk and on a phone. */
const WIDE_TRAILS = { most: 14, thickest: 9 };
const NARROW_TRAILS = { most: 6, thickest: 4 };

/**
 * The nine boxes in the Indonesian order: performance upwards, potential to the right. Where names do not fit beside
 * each other the boxes lie under each other, the best first.
 */
export const Matrix = ({
  rows,
  view,
  columns,
  groups,
  before,
  trails,
  way,
  chooseWay,
  moved,
  chosen,
  choose,
}: MatrixProps) => {
  const text = useText(nineBoxMessages);
  const performance = useText(expectationNames);
  const potential = useText(potentialNames);
  const countOf = (box: BoxNumber): number => groups.byBox.get(box)?.length ?? 0;
  const hasTrails = view === 'heat' && trails.length > 0;
  const isNarrow = useIsNarrow();
  const isStacked = isNarrow && view === 'chips';
  const { most: mostTrails, thickest } = isNarrow ? NARROW_TRAILS : WIDE_TRAILS;
  const drawn = hasTrails ? drawnTrails(trails, way, mostTrails) : [];
  const inOrder = isStacked ? rows.toSorted((a, b) => b.box - a.box) : rows;
  const most = Math.max(1, ...rows.map(({ box }) => countOf(box)));
  return (
    <section className={`nine-box__matrix nine-box__matrix--${view}`} aria-label={text('matrix')}>
      <p className="nine-box__axis nine-box__axis--performance" aria-hidden="true">
        {text('performance')} →
      </p>
      <ul className="nine-box__levels nine-box__levels--performance" aria-hidden="true">
        {PERFORMANCE.map((level) => (
          <li key={level}>{performance(level)}</li>
        ))}
      </ul>
      <div className="nine-box__cells" data-trails={hasTrails || undefined}>
        {inOrder.map((row) => {
          const indexes = groups.byBox.get(row.box) ?? [];
          return (
            <BoxCell
              key={row.box}
              row={row}
              count={indexes.length}
              placed={groups.placed}
              heat={view === 'heat' ? indexes.length / most : null}
              isChosen={chosen === row.box}
              onChoose={() => choose(chosen === row.box ? null : row.box)}
            >
              {view === 'chips' &&
                (indexes.length === 0 ? (
                  <p className="nine-box__empty">{text('emptyBox')}</p>
                ) : (
                  <ChipList
                    label={text('peopleOfBox', { box: row.box })}
                    columns={columns}
                    indexes={indexes}
                    before={before}
                    moved={moved}
                  />
                ))}
            </BoxCell>
          );
        })}
        {hasTrails && (
          <TrailArrows trails={drawn} rows={rows} thickest={thickest} way={way} chooseWay={chooseWay} />
        )}
      </div>
      <ul className="nine-box__levels nine-box__levels--potential" aria-hidden="true">
        {POTENTIAL.map((level) => (
          <li key={level}>{potential(level)}</li>
        ))}
      </ul>
      <p className="nine-box__axis nine-box__axis--potential" aria-hidden="true">
        {text('potential')} →
      </p>
      {hasTrails && <TrailLegend drawn={drawn.length} all={trails.length} />}
    </section>
  );
};
