import { useRead } from '../../api/use-read.ts';
import { useFormat } from '../../language/use-format.ts';
import { useText } from '../../language/use-text.ts';
import { Meter } from '../../parts/meter.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ReadView } from '../../states/read-view.tsx';
import { leastReady } from './least-ready.ts';
import { homeMessages } from './messages.ts';

const SHOWN = 5;

/** How much of the data would pass SIMATA, and the units that are furthest from it. */
export const DataReadiness = () => {
  const text = useText(homeMessages);
  const format = useFormat();
  const read = useRead('/v1/preflight/readiness');
  const shareText = (share: number | null): string => (share === null ? '—' : format.percent(share / 100));
  return (
    <Panel title={text('readiness')} hint={text('readinessHint')}>
      <ReadView read={read}>
        {({ data: { total, units } }) => (
          <div className="home__readiness">
            <Meter
              label={text('ready', { ready: total.ready, people: total.people })}
              share={(total.share ?? 0) / 100}
              text={shareText(total.share)}
            />
            {leastReady(units, SHOWN).map(({ unitId, name, share }) => (
              <Meter key={unitId} label={name} share={share / 100} text={shareText(share)} />
            ))}
          </div>
        )}
      </ReadView>
    </Panel>
  );
};
