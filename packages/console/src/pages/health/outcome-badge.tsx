import { useText } from '../../language/use-text.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { healthMessages } from './messages.ts';
import type { ScheduleRun } from './types.ts';

const TONES: Readonly<Record<ScheduleRun['outcome'], Tone>> = {
  running: 'info',
  succeeded: 'good',
  failed: 'bad',
  interrupted: 'bad',
};

export const OutcomeBadge = ({ outcome }: Pick<ScheduleRun, 'outcome'>) => {
  const text = useText(healthMessages);
  return <Badge tone={TONES[outcome]}>{text(outcome)}</Badge>;
};
