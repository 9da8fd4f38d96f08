import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf } from '../testing/properties.ts';
import { synthesizeOnce } from '../testing/synthesize.ts';

const { main } = synthesizeOnce();

const scheduleOf = (name: string) => onlyPropertiesOf(main, 'AWS::Scheduler::Schedule', { Name: name });

describe('ScheduledFunction', () => {
  it('checks every day at one in the morning in Jayapura', () => {
    expect(scheduleOf('daily-check')).toMatchObject({
      ScheduleExpression: 'cron(0 1 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Jayapura',
      State: 'ENABLED',
    });
  });

  it('sweeps every five minutes', () => {
    expect(scheduleOf('sweep-unpublished')).toMatchObject({
      ScheduleExpression: 'rate(5 minutes)',
    });
  });

  it.each(['daily-check', 'sweep-unpublished'])('%s learns from its event when it was due', (name) => {
    expect(JSON.parse(scheduleOf(name).Target.Input)).toEqual({
      asOf: '<aws.scheduler.scheduled-time>',
      executionId: '<aws.scheduler.execution-id>',
    });
  });

  it.each(['daily-check', 'sweep-unpublished'])('%s is created after its group', (name) => {
    const group = main.getResourceId('AWS::Scheduler::ScheduleGroup');
    main.hasResource('AWS::Scheduler::Schedule', {
      Properties: { Name: name },
      DependsOn: Match.arrayWith([group]),
    });
  });
});
