import type { ForecastRules } from '@kotak9/rules';
import { levelNames } from '../../language/terms.ts';
import { useText } from '../../language/use-text.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Slider } from '../../parts/slider.tsx';
import type { Leaving } from './imagine-departures.ts';
import { timelineMessages } from './messages.ts';
import { WHAT_IF_NAMES, WHAT_IF_RANGES, type WhatIf } from './what-if.ts';

export interface WhatIfPanelProps {
  readonly whatIf: WhatIf;
  readonly leadDays: ForecastRules['leadDays'];
  /** The posts on the page: their levels' lead times are named. */
  readonly shown: readonly Leaving[];
  readonly choose: (name: string, value: string) => void;
}

/** Sliders that say in words what they do. */
export const WhatIfPanel = ({ whatIf, leadDays, shown, choose }: WhatIfPanelProps) => {
  const text = useText(timelineMessages);
  const levelName = useText(levelNames);
  const set = (name: keyof WhatIf) => (value: number) =>
    choose(WHAT_IF_NAMES[name], value === 0 ? '' : String(value));
  const days = [...new Set(shown.map(({ level }) => level))]
    .map((level) => text('leadOf', { level: levelName(level), days: leadDays[level] }))
    .join(', ');
  const leadText =
    whatIf.leadMonths === 0 ? 'leadAsPolicy' : whatIf.leadMonths > 0 ? 'leadLonger' : 'leadShorter';
  return (
    <Panel
      title={text('whatIf')}
      hint={text('whatIfHint')}
      actions={
        <Button
          onPress={() => {
            for (const name of Object.values(WHAT_IF_NAMES)) choose(name, '');
          }}
        >
          {text('reset')}
        </Button>
      }
    >
      <div className="timeline__sliders">
        <Slider
          label={text('bup')}
          effect={text('bupEffect', { years: whatIf.bupYears })}
          value={whatIf.bupYears}
          onChange={set('bupYears')}
          format={{ style: 'unit', unit: 'year', unitDisplay: 'long', signDisplay: 'exceptZero' }}
          {...WHAT_IF_RANGES.bupYears}
        />
        <Slider
          label={text('early')}
          effect={text('earlyEffect', { percent: whatIf.earlyPercent })}
          value={whatIf.earlyPercent}
          onChange={set('earlyPercent')}
          format={{ style: 'unit', unit: 'percent' }}
          {...WHAT_IF_RANGES.earlyPercent}
        />
        <Slider
          label={text('leadTime')}
          effect={text(leadText, { months: Math.abs(whatIf.leadMonths), days })}
          value={whatIf.leadMonths}
          onChange={set('leadMonths')}
          format={{ style: 'unit', unit: 'month', unitDisplay: 'long', signDisplay: 'exceptZero' }}
          {...WHAT_IF_RANGES.leadMonths}
        />
      </div>
    </Panel>
  );
};
