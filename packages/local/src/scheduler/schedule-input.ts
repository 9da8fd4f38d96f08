export interface Occurrence {
  readonly scheduledAt: Date;
  readonly executionId: string;
  readonly attempt: number;
}

/** Scheduler times have no fraction of a second: `2027-02-28T15:00:00Z`. */
export const toSchedulerTime = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

interface Scheduled {
  readonly arn: string;
  readonly input: string | undefined;
}

/** The event that a schedule hands to its target: its input with the marks replaced, or the scheduler's own. */
export function scheduleEvent(schedule: Scheduled, occurrence: Occurrence): unknown {
  const time = toSchedulerTime(occurrence.scheduledAt);
  if (schedule.input === undefined) {
    const [, , , region, account] = schedule.arn.split(':');
    return {
      version: '0',
      id: occurrence.executionId,
      'detail-type': 'Scheduled Event',
      source: 'aws.scheduler',
      account,
      time,
      region,
      resources: [schedule.arn],
      detail: '{}',
    };
  }
  return JSON.parse(
    schedule.input
      .replaceAll('<aws.scheduler.scheduled-time>', time)
      .replaceAll('<aws.scheduler.execution-id>', occurrence.executionId)
      .replaceAll('<aws.scheduler.attempt-number>', String(occurrence.attempt))
      .replaceAll('<aws.scheduler.schedule-arn>', schedule.arn),
  );
}
