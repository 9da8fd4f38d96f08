import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { Alarms } from '../constructs/alarms.ts';
import { ApiFunctions } from '../constructs/api-functions.ts';
import { Delivery, type DeliveryProps } from '../constructs/delivery.ts';
import { EventPublisher } from '../constructs/event-publisher.ts';
import { EventWorker } from '../constructs/event-worker.ts';
import { giveImports } from '../constructs/import-bucket.ts';
import { letOperateQueues } from '../constructs/operate-queues.ts';
import { OperationsDashboard } from '../constructs/operations-dashboard.ts';
import { letSendToItself } from '../constructs/own-queue.ts';
import {
  mayMarkPublished,
  mayPutEvents,
  mayRead,
  mayReadAndWrite,
  mayReadMany,
  mayRecordRuns,
} from '../constructs/permissions.ts';
import { PublicBus } from '../constructs/public-bus.ts';
import type { QueueWorker } from '../constructs/queue-worker.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
import type { ServiceContext, ServiceFunction } from '../constructs/service-function.ts';
import { TalentBus } from '../constructs/talent-bus.ts';
import type { TalentTable } from '../constructs/talent-table.ts';
import { eventTypesFor } from '../event-types.ts';
import type { StageSettings } from '../stage.ts';
import type { DataStack } from './data-stack.ts';

export interface AppStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly data: DataStack;
  readonly codeOf: (name: string) => Code;
}

/** Everything that runs: the functions of the API, the way of an event to its workers, and the scheduled work. */
export class AppStack extends Stack {
  readonly service: ServiceContext;
  /** Of the API, by name. */
  readonly functions: ReadonlyMap<string, ServiceFunction>;

  constructor(scope: Construct, id: string, { settings, data, codeOf, ...props }: AppStackProps) {
    super(scope, id, props);
    const { talent } = data;
    this.service = {
      stage: settings.stage,
      alarms: new Alarms(this, 'Alarms', settings),
      codeOf,
    };
    this.functions = new ApiFunctions(this, 'Functions', { service: this.service, talent }).byName;
    const { bus } = new TalentBus(this, 'Bus', { service: this.service });
    const publicBus = this.#addSubscriptions(this.service, settings);
    const { feed, delivery } = this.#addDelivery({
      service: this.service,
      settings,
      talent,
      bus,
      publicBus: publicBus.bus,
    });
    const publisher = new EventPublisher(this, 'Publisher', { service: this.service, talent, bus });
    const workers = [
      ...this.#addWorkers(this.service, talent, bus),
      this.#addImports(this.service, data, bus),
      feed,
      delivery,
    ];
    this.#addOperations(workers);
    const scheduled = this.#addSchedules(this.service, talent, bus);

    new OperationsDashboard(this, 'Operations', {
      service: this.service,
      publisher,
      workers,
      functions: [
        ...this.functions.values(),
        publisher.publisher,
        ...workers.map(({ worker }) => worker),
        ...scheduled.map((one) => one.scheduled),
      ],
    });
  }

  #addWorkers(service: ServiceContext, talent: TalentTable, bus: EventBus): readonly QueueWorker[] {
    const common = {
      service,
      bus,
      permissions: mayReadAndWrite(talent),
      environment: { TABLE_NAME: talent.table.tableName },
    };
    return [
      new EventWorker(this, 'Recalculation', {
        ...common,
        name: 'recalculate-placement',
        eventTypes: eventTypesFor('recalculate-placement'),
        timeout: Duration.seconds(20),
        batchSize: 10,
        maxConcurrency: 20,
        lateAfter: Duration.minutes(5),
        errorImpact: 'Placements are older than the results they rest on.',
        runbook: 'placements-late',
      }),
      new EventWorker(this, 'Succession', {
        ...common,
        name: 'rebuild-succession',
        eventTypes: eventTypesFor('rebuild-succession'),
        timeout: Duration.seconds(60),
        // changes of many people that concern one list are worked off together
        batchSize: 100,
        batchingWindow: Duration.seconds(2),
        maxConcurrency: 5,
        lateAfter: Duration.minutes(10),
        errorImpact: 'Draft succession lists do not show the latest placements.',
        runbook: 'succession-lists-late',
      }),
      new EventWorker(this, 'AgencyRecalculation', {
        ...common,
        name: 'recalculate-agency',
        eventTypes: eventTypesFor('recalculate-agency'),
        timeout: Duration.seconds(120),
        memorySize: 1024,
        // a unit may take all the time that there is
        batchSize: 1,
        maxConcurrency: 10,
        lateAfter: Duration.minutes(30),
        errorImpact: 'A recalculation or a replay stands still: people are placed by two policies at once.',
        runbook: 'recalculations-stuck',
      }),
      new EventWorker(this, 'TalentPool', {
        ...common,
        name: 'reconcile-talent-pool',
        eventTypes: eventTypesFor('reconcile-talent-pool'),
        timeout: Duration.seconds(20),
        batchSize: 10,
        maxConcurrency: 5,
        lateAfter: Duration.minutes(10),
        errorImpact: 'The talent pool does not show the latest placements, sanctions and declarations.',
        runbook: 'talent-pool-late',
      }),
      new EventWorker(this, 'Deadlines', {
        ...common,
        name: 'derive-deadlines',
        eventTypes: eventTypesFor('derive-deadlines'),
        timeout: Duration.seconds(20),
        batchSize: 10,
        maxConcurrency: 5,
        lateAfter: Duration.minutes(10),
        errorImpact: 'What falls due is noticed by the state of before the last changes.',
        runbook: 'deadlines-late',
      }),
    ];
  }

  /** The API of imports and its worker share the files; the worker sends itself the parts of a file. */
  #addImports(service: ServiceContext, { talent, imports }: DataStack, bus: EventBus): QueueWorker {
    const worker = new EventWorker(this, 'Imports', {
      service,
      bus,
      name: 'run-import',
      eventTypes: eventTypesFor('run-import'),
      permissions: [...mayReadAndWrite(talent), mayReadMany(talent)],
      environment: { TABLE_NAME: talent.table.tableName },
      timeout: Duration.seconds(120),
      // a file of 50,000 rows is held while it is read
      memorySize: 1769,
      batchSize: 1,
      maxConcurrency: 5,
      lateAfter: Duration.minutes(30),
      errorImpact: 'An import stands still: some of its rows are written and others not yet.',
      runbook: 'imports-stuck',
    });
    letSendToItself(worker);
    giveImports(worker.worker, imports);
    const api = this.functions.get('api-imports');
    if (api === undefined) throw new Error('nothing routes to api-imports');
    giveImports(api, imports);
    return worker;
  }

  /** The API of subscriptions makes the rules by which the public bus feeds those of other accounts. */
  #addSubscriptions(service: ServiceContext, settings: StageSettings): PublicBus {
    const publicBus = new PublicBus(this, 'PublicBus', { service, settings });
    const api = this.functions.get('api-subscriptions');
    if (api === undefined) throw new Error('nothing routes to api-subscriptions');
    publicBus.letManageRules(api, service.stage);
    api.function.addEnvironment('WEBHOOK_NETWORK', settings.webhookNetwork);
    api.function.addEnvironment('SUBSCRIBER_ACCOUNTS', settings.subscriberAccounts.join(','));
    return publicBus;
  }

  /** Who changes a subscription, or sets it back, wakes its delivery. */
  #addDelivery(props: DeliveryProps): Delivery {
    const delivery = new Delivery(this, 'Delivery', props);
    const api = this.functions.get('api-subscriptions');
    if (api === undefined) throw new Error('nothing routes to api-subscriptions');
    delivery.letNudge(api);
    return delivery;
  }

  /** The API of operations sees the queues of all workers, and puts dead letters back. */
  #addOperations(workers: readonly QueueWorker[]): void {
    const api = this.functions.get('api-operations');
    if (api === undefined) throw new Error('nothing routes to api-operations');
    letOperateQueues(api, workers);
  }

  #addSchedules(service: ServiceContext, talent: TalentTable, bus: EventBus): readonly ScheduledFunction[] {
    const group = new ScheduleGroup(this, 'Schedules', {
      scheduleGroupName: `kotak9-${service.stage}`,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const table = { TABLE_NAME: talent.table.tableName };
    return [
      new ScheduledFunction(this, 'DailyCheck', {
        service,
        group,
        name: 'daily-check',
        timeout: Duration.minutes(15),
        memorySize: 1024,
        permissions: mayReadAndWrite(talent),
        environment: table,
        errorImpact: 'Retirements of the coming months are not flagged and their vacancies not opened.',
        runbook: 'scheduled-work-failed',
      }),
      new ScheduledFunction(this, 'Sweep', {
        service,
        group,
        name: 'sweep-unpublished',
        timeout: Duration.minutes(2),
        permissions: [
          ...mayRead(talent),
          ...mayMarkPublished(talent),
          mayRecordRuns(talent),
          ...mayPutEvents(bus),
        ],
        environment: { ...table, BUS_NAME: bus.eventBusName },
        errorImpact: 'A change that the stream gave up on stays unknown to placements and lists.',
        runbook: 'events-not-published',
      }),
    ];
  }
}
