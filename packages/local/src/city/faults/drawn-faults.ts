import type { IsoDate, PersonInputs } from '@kotak9/rules';
import { yearsBefore } from '../people/dates.ts';
import { EXPIRED_FROM_YEARS } from '../people/draw-assessments.ts';
import type { FaultCode } from './planted-fault.ts';

/**
 * What the shares of the population left somebody without: they draw an expired or no assessment, no feedback, a
 * sanction that still runs. Only whoever is in active service is asked for results.
 */
export function drawnFaults(person: PersonInputs, today: IsoDate): FaultCode[] {
  const running = person.discipline.filter(({ until }) => until >= today);
  return [
    ...(person.status === 'aktif' ? resultFaults(person, today) : []),
    ...running.map(() => 'sanction-running' as const),
  ];
}

function resultFaults({ assessments, feedback, performance }: PersonInputs, today: IsoDate): FaultCode[] {
  const latest = assessments.at(-1);
  const faults: FaultCode[] = [];
  if (latest === undefined) faults.push('assessment-missing');
  else if (latest.date <= yearsBefore(today, EXPIRED_FROM_YEARS)) faults.push('assessment-expired');
  if (feedback.length === 0 && performance.length > 0) faults.push('feedback-missing');
  return faults;
}
