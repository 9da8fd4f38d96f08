import { addMonths, type FreezeWindow } from '@kotak9/rules';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { Lane } from './lane.tsx';
import { timelineMessages } from './messages.ts';
import { type Track, yearsOn } from './place-on-track.ts';
import type { Preparation } from './plan-preparations.ts';

export interface LanesProps {
  readonly preparations: readonly Preparation[];
  readonly track: Track;
  readonly freezes: readonly FreezeWindow[];
  readonly unitName: ReadonlyMap<string, string>;
}

const ROW = 72;
/** What should have been begun before today is to be seen too. */
const MONTHS_BEFORE = 4;

/** A lane for each post: when to begin, when it falls vacant, and when nobody may be replaced. Only lanes in sight are drawn. */
export const Lanes = ({ preparations, track, freezes, unitName }: LanesProps) => {
  const text = useText(timelineMessages);
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: preparations.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    getItemKey: (index) => preparations[index]?.positionId ?? index,
    overscan: 6,
  });
  const lanes = { from: addMonths(track.from, -MONTHS_BEFORE), until: track.until };
  const inYears = freezes.filter(({ from, until }) => until >= track.from && from < track.until);
  return (
    <Panel title={text('lanes')} hint={text('lanesHint')}>
      <ul className="timeline__legend">
        <li>
          <span className="timeline__swatch timeline__window" />
          {text('lanePreparation')}
        </li>
        <li>
          <span className="timeline__swatch timeline__window" data-late />
          {text('laneLate')}
        </li>
        <li>
          <span className="timeline__today timeline__today--legend" />
          {text('today')}
        </li>
        <li>
          <span className="timeline__mark timeline__mark--legend" />
          {text('laneVacant')}
        </li>
        {inYears.length > 0 && (
          <li>
            <span className="timeline__swatch timeline__freeze" />
            {text('laneFreeze')}
          </li>
        )}
      </ul>
      {inYears.length === 0 && <p className="quiet small">{text('noFreeze')}</p>}
      <div className="timeline__scale" aria-hidden="true">
        <span />
        <span className="timeline__track">
          {yearsOn(lanes).map(({ year, at }) => (
            <span key={year} className="timeline__scale-year" style={{ left: `${at}%` }}>
              {year}
            </span>
          ))}
        </span>
      </div>
      {/* a part that scrolls must be reachable by keyboard; not a second landmark beside the panel's */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 */}
      <div className="timeline__lanes" role="group" aria-label={text('lanes')} tabIndex={0} ref={frame}>
        <ul style={{ height: `${virtual.getTotalSize()}px` }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const preparation = preparations[index];
            return (
              preparation !== undefined && (
                <li
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  aria-setsize={preparations.length}
                  aria-posinset={index + 1}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Lane
                    preparation={preparation}
                    track={lanes}
                    today={track.from}
                    freezes={inYears}
                    unitName={unitName}
                  />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </Panel>
  );
};
