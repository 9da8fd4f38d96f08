import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { type Answer, json } from '../http/answer.ts';
import type { Outcome } from '../lambda/protocol.ts';
import type { ScheduleModel } from '../model/schedules.ts';
import { findSchedule } from '../scheduler/run-schedules.ts';
import { readJsonBody } from './json-body.ts';
import { problem } from './problem.ts';

const body = z.strictObject({
  at: z.iso
    .datetime({ offset: true, error: 'must be a time with offset, e.g. 2027-03-01T00:00:00+09:00' })
    .optional(),
});

/** Adds the seconds that people leave out: `2027-03-01T00:00+09:00`. */
const withSeconds = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('at' in value) || typeof value.at !== 'string')
    return value;
  return { ...value, at: value.at.replace(/(T\d\d:\d\d)(?=Z|[+-]|$)/, '$1:00') };
};

export interface ScheduleEndpointServices {
  readonly schedules: readonly ScheduleModel[];
  readonly now: () => Date;
  fire(schedule: ScheduleModel, at: Date): Promise<Outcome>;
}

/** `POST /_local/schedules/<name>`: runs a schedule for the given time now, and answers what its function answered. */
export async function answerSchedule(
  name: string,
  request: IncomingMessage,
  { schedules, now, fire }: ScheduleEndpointServices,
): Promise<Answer> {
  const schedule = findSchedule(schedules, name);
  if (schedule === undefined) {
    const names = schedules.map((one) => one.name).join(', ');
    return problem(404, `There is no schedule "${name}". There are: ${names || 'none'}`);
  }
  const parsed = await readJsonBody(request, z.preprocess(withSeconds, body));
  if (!parsed.ok) return parsed.answer;
  const at = parsed.value.at === undefined ? now() : new Date(parsed.value.at);
  const outcome = await fire(schedule, at);
  if (!outcome.ok) return problem(502, `${schedule.name} failed: ${outcome.error.errorMessage}`);
  return json(200, { schedule: schedule.name, at: at.toISOString(), result: outcome.payload });
}
