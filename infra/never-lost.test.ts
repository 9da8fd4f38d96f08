import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import catalogue from '@kotak9/events/catalogue.json' with { type: 'json' };
import { INDEXES, TTL_ATTRIBUTE } from '@kotak9/store/table-design';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { synthesizeOnce } from './testing/synthesize.ts';

/** What no change of infra may take away, in words. */

const { data, main, api, console: web } = synthesizeOnce();

const all = (template: Template, type: string) => {
  const found = Object.entries(template.findResources(type)).map(([id, resource]) => ({
    id,
    ...resource['Properties'],
  }));
  // an empty list would make every "for all" below true
  expect(found, type).not.toEqual([]);
  return found;
};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const statementsOf = (template: Template) =>
  all(template, 'AWS::IAM::Policy').flatMap(({ id, PolicyDocument }) =>
    asList(PolicyDocument.Statement).map((statement) => ({ id, ...Object(statement) })),
  );

describe('records are never lost', () => {
  it('the table can be restored to any second of 35 days, cannot be deleted, and outlives its stack', () => {
    data.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          }),
        ],
      },
    });
  });

  it('the table is encrypted with our own key, which rotates and is kept', () => {
    const [table] = all(data, 'AWS::DynamoDB::GlobalTable');
    const keyId = table?.Replicas[0].SSESpecification.KMSMasterKeyId['Fn::GetAtt'][0];
    expect(data.findResources('AWS::KMS::Key')[keyId]).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { EnableKeyRotation: true },
    });
  });

  it('the table streams whole images, expires by its attribute, and has every index of the design', () => {
    const [table] = all(data, 'AWS::DynamoDB::GlobalTable');
    expect(table).toMatchObject({
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: TTL_ATTRIBUTE, Enabled: true },
    });
    const built = table?.GlobalSecondaryIndexes.map(
      ({ IndexName, KeySchema }: { IndexName: string; KeySchema: object[] }) => [IndexName, KeySchema],
    );
    const designed = Object.entries(INDEXES).map(([name, { partition, sort }]) => [
      name,
      [
        ...partition.map((key) => ({ AttributeName: key.name, KeyType: 'HASH' })),
        ...sort.map((key) => ({ AttributeName: key.name, KeyType: 'RANGE' })),
      ],
    ]);
    expect(built).toEqual(designed);
  });

  it('the people who sign in outlive their stack', () => {
    data.hasResource('AWS::Cognito::UserPool', {
      DeletionPolicy: 'Retain',
      Properties: { DeletionProtection: 'ACTIVE', MfaConfiguration: 'ON' },
    });
  });
});

describe('messages are never lost', () => {
  const queues = all(main, 'AWS::SQS::Queue');
  const isDeadLetters = ({ RedriveAllowPolicy }: (typeof queues)[number]) => RedriveAllowPolicy !== undefined;

  it('every queue has a dead-letter queue or is one', () => {
    for (const queue of queues.filter((one) => !isDeadLetters(one))) {
      const target = queue.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0];
      expect(queues.filter(isDeadLetters).map(({ id }) => id)).toContain(target);
      expect(queue.RedrivePolicy.maxReceiveCount).toBe(5);
    }
  });

  it('dead letters are kept for 14 days and alarm at the first one', () => {
    const alarms = all(main, 'AWS::CloudWatch::Alarm');
    for (const queue of queues.filter(isDeadLetters)) {
      expect(queue.MessageRetentionPeriod).toBe(14 * 24 * 3600);
      const watching = alarms.find(
        ({ MetricName, Dimensions }) =>
          MetricName === 'ApproximateNumberOfMessagesVisible' &&
          Dimensions[0].Value['Fn::GetAtt'][0] === queue.id,
      );
      expect(watching, queue.QueueName).toMatchObject({ Threshold: 1 });
    }
  });

  it('every queue refuses plain HTTP and is encrypted', () => {
    const guarded = all(main, 'AWS::SQS::QueuePolicy')
      .filter(({ PolicyDocument }) =>
        PolicyDocument.Statement.some(
          ({ Effect, Condition }: { Effect: string; Condition: object }) =>
            Effect === 'Deny' && JSON.stringify(Condition).includes('"aws:SecureTransport":"false"'),
        ),
      )
      .map(({ Queues }) => Queues[0].Ref);
    expect(guarded.sort()).toEqual(queues.map(({ id }) => id).sort());
    expect(queues.every(({ SqsManagedSseEnabled }) => SqsManagedSseEnabled === true)).toBe(true);
  });

  it('every rule target, schedule, stream mapping and the bus has dead letters', () => {
    for (const { Targets } of all(main, 'AWS::Events::Rule')) {
      for (const target of Targets) expect(target.DeadLetterConfig).toBeDefined();
    }
    for (const { Target } of all(main, 'AWS::Scheduler::Schedule'))
      expect(Target.DeadLetterConfig).toBeDefined();
    for (const { DeadLetterConfig } of all(main, 'AWS::Events::EventBus'))
      expect(DeadLetterConfig).toBeDefined();
    const streams = all(main, 'AWS::Lambda::EventSourceMapping').filter(
      ({ StartingPosition }) => StartingPosition,
    );
    expect(streams).toHaveLength(1);
    for (const { DestinationConfig } of streams) expect(DestinationConfig.OnFailure).toBeDefined();
  });

  it('what a scheduled function fails at ends where the scheduler puts what it could not hand over', () => {
    const deadLetters = all(main, 'AWS::Scheduler::Schedule').map(({ Target }) => [
      Target.Arn,
      Target.DeadLetterConfig.Arn,
    ]);
    const failures = all(main, 'AWS::Lambda::EventInvokeConfig').map(
      ({ FunctionName, DestinationConfig }) => [
        { 'Fn::GetAtt': [FunctionName.Ref, 'Arn'] },
        DestinationConfig.OnFailure.Destination,
      ],
    );
    expect(failures).toEqual(deadLetters);
  });

  it('the bus keeps every event of ours for replay', () => {
    main.hasResourceProperties('AWS::Events::Archive', {
      EventPattern: { source: ['kotak9'] },
      RetentionDays: 90,
    });
  });

  it('every event mapping reports single failures, and the stream starts at its oldest record', () => {
    for (const mapping of all(main, 'AWS::Lambda::EventSourceMapping')) {
      expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    }
    main.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      ParallelizationFactor: 1,
    });
  });
});

describe('nobody may more than needed', () => {
  it('every function has a role of its own', () => {
    const roles = all(main, 'AWS::Lambda::Function').map(({ Role }) => Role['Fn::GetAtt'][0]);
    expect(new Set(roles).size).toBe(roles.length);
  });

  it('only actions that know no resource stand on every resource, and no action is a pattern', () => {
    const open = statementsOf(main)
      .filter(({ Resource }) => asList(Resource).includes('*'))
      .flatMap(({ Action }) => asList(Action));
    expect([...new Set(open)].sort()).toEqual([
      'dynamodb:ListStreams',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
    const actions = statementsOf(main).flatMap(({ Action }) => asList(Action));
    expect(actions.filter((action) => String(action).includes('*'))).toEqual([]);
  });

  it('no resource is a pattern on data, keys or the bus, but the rules of subscriptions', () => {
    const guarded = statementsOf(main).filter(
      ({ Action, Resource }) => /^(dynamodb|kms|events):/.test(String(asList(Action)[0])) && Resource !== '*',
    );
    expect(guarded.length).toBeGreaterThan(10);
    const patterns = guarded
      .map(({ Resource }) => JSON.stringify(Resource))
      .filter((one) => one.includes('*'));
    // each subscription has a rule of its own name, made when it is created
    for (const pattern of patterns) expect(pattern).toContain('rule/talent-public/kotak9-dev-sub-*');
  });
});

describe('what is loaded in a browser is what was deployed', () => {
  it('no bucket of the console or of imports is open to anybody', () => {
    for (const { PublicAccessBlockConfiguration } of [data, web].flatMap((one) =>
      all(one, 'AWS::S3::Bucket'),
    )) {
      expect(Object.values(PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    }
  });

  it('every page comes with a policy that lets no foreign script run', () => {
    const [policy] = all(web, 'AWS::CloudFront::ResponseHeadersPolicy');
    const { SecurityHeadersConfig } = policy?.ResponseHeadersPolicyConfig ?? {};
    const text = JSON.stringify(SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy);
    expect(text).toContain("default-src 'self'");
    expect(text).not.toMatch(/script-src|unsafe-/);
    const [{ DistributionConfig } = { DistributionConfig: undefined }] = all(
      web,
      'AWS::CloudFront::Distribution',
    );
    expect(DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId).toEqual({ Ref: policy?.id });
  });
});

describe('the API is what the contract says', () => {
  const routes = all(api, 'AWS::ApiGatewayV2::Route');

  it('every route asks for a token but health, the contract and its page', () => {
    const open = routes
      .filter(({ AuthorizationType }) => AuthorizationType !== 'JWT')
      .map(({ RouteKey }) => RouteKey);
    expect(open.sort()).toEqual(['GET /docs', 'GET /docs/{file}', 'GET /health', 'GET /openapi.json']);
    const authorizers = all(api, 'AWS::ApiGatewayV2::Authorizer').map(({ id }) => id);
    for (const route of routes.filter(({ AuthorizationType }) => AuthorizationType === 'JWT')) {
      expect(authorizers).toContain(route.AuthorizerId.Ref);
    }
  });
});

describe('every event finds its worker', () => {
  const rules = all(main, 'AWS::Events::Rule');

  it('every rule waits for events of the catalogue, from us', () => {
    for (const { EventPattern } of rules) {
      expect(EventPattern.source).toEqual(['kotak9']);
      expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(EventPattern['detail-type']));
    }
  });

  it('every consumer in the catalogue is driven by exactly the events that name it', () => {
    const driven = Object.fromEntries(
      rules.map(({ Name, EventPattern }) => [Name.replace('kotak9-dev-', ''), EventPattern['detail-type']]),
    );
    const named = Map.groupBy(
      Object.entries(catalogue).flatMap(([type, { consumers }]) =>
        consumers.map((consumer) => ({ type, consumer })),
      ),
      ({ consumer }) => consumer,
    );
    const expected = [...named].map(([consumer, pairs]) => [consumer, pairs.map(({ type }) => type).sort()]);
    expect(driven).toEqual(Object.fromEntries(expected));
  });
});

describe('whoever is woken knows why', () => {
  const alarms = [main, api].flatMap((template) => all(template, 'AWS::CloudWatch::Alarm'));

  it('every alarm says what it means for people, points to a page that exists, and reaches somebody', () => {
    for (const { AlarmName, AlarmDescription, AlarmActions } of alarms) {
      const [, impact, page] =
        /^(.{30,}\.) What to do: (docs\/runbook\/[a-z-]+\.md)$/.exec(AlarmDescription) ?? [];
      expect(impact, AlarmName).toBeDefined();
      expect(existsSync(fileURLToPath(new URL(`../${page}`, import.meta.url))), page).toBe(true);
      expect(AlarmActions).toHaveLength(1);
    }
  });

  it('every function has alarms on errors and throttles', () => {
    const watched = (metric: string) =>
      alarms
        .filter(({ MetricName, Namespace }) => MetricName === metric && Namespace === 'AWS/Lambda')
        .map(({ Dimensions }) => Dimensions[0].Value.Ref)
        .sort();
    const functions = all(main, 'AWS::Lambda::Function').map(({ id }) => id);
    expect(watched('Errors')).toEqual(functions.sort());
    expect(watched('Throttles')).toEqual(functions.sort());
  });

  it('a stream or a queue that falls behind alarms', () => {
    const late = alarms.filter(({ MetricName }) =>
      ['IteratorAge', 'ApproximateAgeOfOldestMessage'].includes(MetricName),
    );
    expect(late.map(({ AlarmName }) => AlarmName).sort()).toEqual([
      'kotak9-dev-deliver-webhook-late',
      'kotak9-dev-derive-deadlines-late',
      'kotak9-dev-feed-events-late',
      'kotak9-dev-publish-events-behind',
      'kotak9-dev-rebuild-succession-late',
      'kotak9-dev-recalculate-agency-late',
      'kotak9-dev-recalculate-placement-late',
      'kotak9-dev-reconcile-talent-pool-late',
      'kotak9-dev-run-import-late',
    ]);
  });
});
