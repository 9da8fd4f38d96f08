import { randomUUID } from 'node:crypto';
import type { Outcome } from '../lambda/protocol.ts';
import type { ScheduleModel } from '../model/schedules.ts';
import { scheduleEvent } from '../scheduler/schedule-input.ts';
import type { Runtime } from './runtime.ts';

/** Runs a schedule's function once for the given time, and waits for it. */
export function fireSchedule(runtime: Runtime, schedule: ScheduleModel, at: Date): Promise<Outcome> {
  const occurrence = { scheduledAt: at, executionId: randomUUID(), attempt: 1 };
  return runtime.functions.find(schedule.targetArn).invoke(scheduleEvent(schedule, occurrence));
}
