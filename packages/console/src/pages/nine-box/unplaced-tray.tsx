import { useMemo } from 'react';
import { Button } from 'react-aria-components/Button';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Panel } from '../../parts/panel.tsx';
import { ChipList } from './chip-list.tsx';
import { type Lack, lacksOf } from './lacks.ts';
import { nineBoxMessages } from './messages.ts';
import type { PeopleColumns } from './people-columns.ts';
import type { Before } from './trails.ts';
import { useLackName } from './use-lack-name.ts';
import { whatToDo } from './what-to-do.ts';

export interface UnplacedTrayProps {
  readonly columns: PeopleColumns;
  readonly unplaced: readonly number[];
  readonly before: Before | null;
  readonly moved: ReadonlySet<string>;
  /** What those who are listed lack; null: the first. */
  readonly lack: string | null;
  readonly choose: (lack: string) => void;
  /** Of a talent period, which does not keep why somebody was in no box. */
  readonly isPeriod: boolean;
}

/** Who is in no box: what is lacking, whom, and what to do about it. */
export const UnplacedTray = (props: UnplacedTrayProps) => {
  const { columns, unplaced, before, moved, isPeriod } = props;
  const text = useText(nineBoxMessages);
  const format = useFormat();
  const nameOf = useLackName();
  const lacks = useMemo(() => lacksOf(columns.people, unplaced), [columns, unplaced]);
  const chosen = lacks.find(({ id }) => id === props.lack) ?? lacks[0];
  const say = ({ input, reason }: Lack): string => `${nameOf(input)} ${text(`reason-${reason}`)}`;
  const title = `${text('unplaced')} (${format.number(unplaced.length)})`;
  if (unplaced.length === 0) {
    return (
      <Panel title={title}>
        <p className="quiet">{text('allPlaced')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={title} hint={text(isPeriod ? 'unplacedPeriod' : 'unplacedHint')}>
      <div className="nine-box__tray">
        {lacks.length > 0 && (
          <ul className="nine-box__lacks" aria-label={text('lacks')}>
            {lacks.map((lack) => (
              <li key={lack.id}>
                <Button
                  className="nine-box__lack"
                  aria-pressed={lack === chosen}
                  onPress={() => props.choose(lack.id)}
                >
                  <span>
                    {say(lack)}
                    <span className="quiet small">{text(whatToDo(lack.input))}</span>
                  </span>
                  <strong>{format.number(lack.indexes.length)}</strong>
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div className="nine-box__lacking">
          <ChipList
            key={chosen?.id ?? 'all'}
            label={
              chosen === undefined
                ? text('unplaced')
                : text('lackPeople', { what: say(chosen), count: chosen.indexes.length })
            }
            columns={columns}
            indexes={chosen?.indexes ?? unplaced}
            before={before}
            moved={moved}
          />
        </div>
      </div>
    </Panel>
  );
};
