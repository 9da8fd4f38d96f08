import { describe, expect, it } from 'vitest';
import type { ScheduleModel } from '../model/schedules.ts';
import { parseExpression } from './parse-expression.ts';
import { findSchedule, missedDue } from './run-schedules.ts';
import { scheduleEvent } from './schedule-input.ts';

const zone = 'Asia/Jayapura';
function dues(expression: string, count: number, after = '2026-01-01T00:00:00Z', timeZone = 'UTC'): string[] {
  const { nextAfter } = parseExpression(expression, timeZone);
  const found: string[] = [];
  for (
    let due = nextAfter(new Date(after));
    due !== undefined && found.length < count;
    due = nextAfter(due)
  ) {
    found.push(due.toISOString().replace(':00.000Z', 'Z'));
  }
  return found;
}

describe('schedule expressions', () => {
  it.each([
    ['cron(0 1 * * ? *)', ['2026-01-01T01:00Z', '2026-01-02T01:00Z']],
    [
      'cron(0/20 8 ? * MON-FRI *)',
      [
        '2026-01-01T08:00Z',
        '2026-01-01T08:20Z',
        '2026-01-01T08:40Z',
        '2026-01-02T08:00Z',
        '2026-01-02T08:20Z',
      ],
    ],
    [
      'cron(5/20 8 * * ? *)',
      ['2026-01-01T08:05Z', '2026-01-01T08:25Z', '2026-01-01T08:45Z', '2026-01-02T08:05Z'],
    ],
    ['cron(0 0 ? * 1 *)', ['2026-01-04T00:00Z', '2026-01-11T00:00Z']],
    ['cron(0 0 ? * 7 *)', ['2026-01-03T00:00Z', '2026-01-10T00:00Z']],
    ['cron(0 0 ? * L *)', ['2026-01-03T00:00Z', '2026-01-10T00:00Z']],
    ['cron(0 0 ? * 6L *)', ['2026-01-30T00:00Z', '2026-02-27T00:00Z']],
    ['cron(0 0 ? * 2#1 *)', ['2026-01-05T00:00Z', '2026-02-02T00:00Z']],
    ['cron(0 0 ? * FRIL *)', ['2026-01-30T00:00Z', '2026-02-27T00:00Z']],
    ['cron(0 0 L * ? *)', ['2026-01-31T00:00Z', '2026-02-28T00:00Z']],
    ['cron(0 0 15W * ? *)', ['2026-01-15T00:00Z', '2026-02-16T00:00Z']],
    ['cron(0 0 1,15 JAN,JUL ? 2027)', ['2027-01-01T00:00Z', '2027-01-15T00:00Z', '2027-07-01T00:00Z']],
    ['cron(0 0 1 1 ? 2027/2)', ['2027-01-01T00:00Z', '2029-01-01T00:00Z']],
    ['rate(5 minutes)', ['2026-01-01T00:05Z', '2026-01-01T00:10Z']],
    ['rate(1 hour)', ['2026-01-01T01:00Z']],
    ['rate(2 days)', ['2026-01-03T00:00Z']],
    ['at(2027-03-01T00:00:00)', ['2027-03-01T00:00Z']],
  ])('%s', (expression, expected) => {
    expect(dues(expression, expected.length)).toEqual(expected);
  });

  it('are of their time zone', () => {
    expect(dues('cron(0 1 * * ? *)', 1, '2026-01-01T00:00:00Z', zone)).toEqual(['2026-01-01T16:00Z']);
    expect(dues('at(2027-03-01T00:00:00)', 2, '2026-01-01T00:00:00Z', zone)).toEqual(['2027-02-28T15:00Z']);
  });

  it('end', () => {
    expect(dues('cron(0 0 1 1 ? 2025)', 1)).toEqual([]);
    expect(dues('at(2025-03-01T00:00:00)', 1)).toEqual([]);
  });

  it.each([
    'daily',
    'rate(0 minutes)',
    'rate(5 fortnights)',
    'cron(0 1 * * *)',
    'cron(0 1 1 * MON *)',
    'cron(99 1 * * ? *)',
    'at(tomorrow)',
  ])('%s is refused', (expression) => {
    expect(() => parseExpression(expression, 'UTC')).toThrow();
  });
});

const schedule = (name: string, expression: string): ScheduleModel => ({
  name,
  arn: `arn:aws:scheduler:r:a:schedule/default/${name}`,
  isEnabled: true,
  expression: parseExpression(expression, zone),
  timeZone: zone,
  targetArn: '',
  input: undefined,
  deadLetterArn: undefined,
  retries: { attempts: 0, ageMs: 0 },
});

describe('what was missed while nothing ran', () => {
  const daily = schedule('x', 'cron(0 1 * * ? *)');
  const missed = (last: string | undefined, now: string) =>
    missedDue(daily, last === undefined ? undefined : new Date(last), new Date(now))?.toISOString();

  it('is its last time, within a day', () => {
    expect(missed('2026-01-01T16:00:00Z', '2026-01-05T20:00:00Z')).toBe('2026-01-05T16:00:00.000Z');
    expect(missed('2026-01-01T16:00:00Z', '2026-01-01T20:00:00Z')).toBeUndefined();
  });

  it('is nothing at a first start, nor when the clock was set back', () => {
    expect(missed(undefined, '2026-01-05T20:00:00Z')).toBeUndefined();
    expect(missed('2027-01-01T16:00:00Z', '2026-01-05T20:00:00Z')).toBeUndefined();
  });
});

describe('the event of a schedule', () => {
  const occurrence = { scheduledAt: new Date('2027-02-28T15:00:00.000Z'), executionId: 'e1', attempt: 2 };

  it('is its input with the marks replaced', () => {
    const input =
      '{"asOf":"<aws.scheduler.scheduled-time>","id":"<aws.scheduler.execution-id>","n":<aws.scheduler.attempt-number>,"arn":"<aws.scheduler.schedule-arn>"}';
    expect(scheduleEvent({ arn: 'arn:x', input }, occurrence)).toEqual({
      asOf: '2027-02-28T15:00:00Z',
      id: 'e1',
      n: 2,
      arn: 'arn:x',
    });
  });

  it("is the scheduler's own without an input", () => {
    const event = scheduleEvent(schedule('x', 'rate(1 day)'), occurrence);
    expect(event).toMatchObject({
      source: 'aws.scheduler',
      'detail-type': 'Scheduled Event',
      time: '2027-02-28T15:00:00Z',
      region: 'r',
    });
  });
});

describe('the name of a schedule', () => {
  it('may be shortened to its end', () => {
    const all = [schedule('kotak9-dev-daily-check', 'rate(1 day)'), schedule('check', 'rate(1 day)')];
    expect(findSchedule(all, 'daily-check')?.name).toBe('kotak9-dev-daily-check');
    expect(findSchedule(all, 'check')?.name).toBe('check');
    expect(findSchedule(all, 'eck')).toBeUndefined();
  });
});
