import { dayBefore, type FreezeWindow, type IsoDate } from '@kotak9/rules';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Badge } from '../../parts/badge.tsx';
import { timelineMessages } from './messages.ts';
import { pointOn, stretchOn, type Track, yearsOn } from './place-on-track.ts';
import type { Preparation } from './plan-preparations.ts';
import { PostTitle } from './post-title.tsx';

export interface LaneProps {
  readonly preparation: Preparation;
  readonly track: Track;
  readonly today: IsoDate;
  readonly freezes: readonly FreezeWindow[];
  readonly unitName: ReadonlyMap<string, string>;
}

const placed = (stretch: { left: number; width: number }) => ({
  left: `${stretch.left}%`,
  width: `${stretch.width}%`,
});

/** One post in time, and the same in words. */
export const Lane = ({ preparation, track, today, freezes, unitName }: LaneProps) => {
  const text = useText(timelineMessages);
  const format = useFormat();
  const { start, date, late } = preparation;
  const filling = stretchOn(track, start.startBy, dayBefore(date));
  return (
    <div className="timeline__lane">
      <div className="timeline__lane-text">
        <PostTitle post={preparation} unitName={unitName} />
        <span className="small">
          {text('startBy', { date: format.date(start.startBy) })}
          {' · '}
          {text('vacantOn', { date: format.date(date) })}{' '}
          {late && <Badge tone="bad">{text('lateBadge')}</Badge>}
        </span>
        {start.freeze !== null && (
          <span className="small timeline__frozen">
            {text('frozen', {
              from: format.date(start.freeze.from),
              until: format.date(start.freeze.until),
              before: format.date(start.freeze.from),
              beforeStart: format.date(start.freeze.before.startBy),
              after: format.date(start.freeze.until),
              permission: start.freeze.permission,
            })}
          </span>
        )}
      </div>
      <div className="timeline__track" aria-hidden="true">
        {yearsOn(track).map(({ year, at }) => (
          <span key={year} className="timeline__gridline" style={{ left: `${at}%` }} />
        ))}
        {freezes.map(({ from, until }) => {
          const stretch = stretchOn(track, from, until);
          return stretch !== null && <span key={from} className="timeline__freeze" style={placed(stretch)} />;
        })}
        <span className="timeline__today" style={{ left: `${pointOn(track, today)}%` }} />
        {filling !== null && (
          <span className="timeline__window" data-late={late || undefined} style={placed(filling)} />
        )}
        <span className="timeline__mark" style={{ left: `${pointOn(track, date)}%` }} />
      </div>
    </div>
  );
};
