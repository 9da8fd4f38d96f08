import { OPERATIONS, type Operation } from '@kotak9/contracts';
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { mayRead, mayReadAndWrite, mayRecordAccess } from './permissions.ts';
import { type ServiceContext, ServiceFunction } from './service-function.ts';
import type { TalentTable } from './talent-table.ts';

interface Purpose {
  readonly description: string;
  readonly errorImpact: string;
  /** Where ten seconds are not enough; the HTTP API itself waits for thirty. */
  readonly seconds?: number;
  /** Its changes are of queues: it may only read the table. */
  readonly storesNothing?: true;
  /** Megabytes, and with them the share of a processor; 1,769 are a whole one. */
  readonly memorySize?: number;
}

const SECONDS = 10;

/** What each function of the API serves, and what its errors mean for people. */
const PURPOSES: Readonly<Record<string, Purpose>> = {
  'api-meta': {
    description: 'Health and the API contract',
    errorImpact: 'Other systems see the service as down, or cannot read its contract.',
  },
  'api-organization': {
    description: 'Units, positions and competency standards',
    errorImpact: 'The HR agency cannot record units, positions or competency standards.',
  },
  'api-records': {
    description: 'Records of civil servants and what feeds the two axes',
    errorImpact: 'The HR agency cannot record civil servants, and they cannot see their own record.',
  },
  'api-assessments': {
    description: 'Performance, competency assessments and discipline',
    errorImpact: 'Performance and assessment results cannot be recorded, so placements stay as they were.',
  },
  'api-placements': {
    description: 'Placements with their explanation, and the nine-box',
    errorImpact: 'Nobody can see a placement or why it is so.',
  },
  'api-planning': {
    description: 'Workload, job map, five-year projection and formasi proposals',
    errorImpact: 'HR cannot see or propose what staff the agency needs; nothing that was fixed is lost.',
    // a projection of a whole agency reads every post, and a workbook is built in memory
    seconds: 29,
    memorySize: 1769,
  },
  'api-policies': {
    description: 'Policies of an agency: drafts, activation, replays, and how far a recalculation is',
    errorImpact:
      'The committee cannot change, compare or see policies; people are placed by the one in force.',
  },
  'api-operations': {
    description: 'Queues, dead letters and scheduled work',
    errorImpact: 'Nobody can see in the console what waits or failed; the work itself goes on.',
    // moves up to 500 dead letters in one call
    seconds: 29,
    storesNothing: true,
  },
  'api-imports': {
    description: 'Imports: where to send a file, its dry run, commit and undo',
    errorImpact: 'HR and assessors cannot import files; what was imported stays.',
    memorySize: 1024,
  },
  'api-subscriptions': {
    description: "Other agencies' systems, their subscriptions, and public events for those who poll",
    errorImpact: 'Other agencies cannot subscribe or poll; what is pushed to them still is.',
    // a request may wait for something to happen
    seconds: 29,
  },
  'api-preflight': {
    description: 'What has to be mended in records before they go to SIMATA or I-MUT',
    errorImpact: 'HR cannot see what is wrong in records, and cannot draw up exports.',
    // reads the whole partition of everybody in a unit
    seconds: 29,
  },
  'api-promotion': {
    description: 'Rises in rank, transfers, acting posts and election freezes',
    errorImpact:
      'Nobody can propose, consider or decide a rise in rank or a transfer; decided ones still take effect.',
    // a page of candidates reads up to 200 people, each with one Query
    seconds: 29,
  },
  'api-succession': {
    description: 'Retirements, vacancies and succession lists',
    errorImpact: 'The committee cannot see or publish succession lists, so posts stay vacant longer.',
  },
  'api-talent-pool': {
    description: 'Talent pool, consent, readiness and individual development',
    errorImpact:
      'Nobody can see who is in the talent pool, and no consent or development plan can be recorded.',
  },
  'api-periods': {
    description: 'Talent periods: calculation, calibration by the committee, ratification, corrections',
    errorImpact:
      'The committee cannot calibrate or ratify a talent period; what was ratified stays as it is.',
    // a calculation reads everybody: 20,000 people are some 25 MB of list
    seconds: 29,
    memorySize: 1769,
  },
  'api-fairness': {
    description: 'How raters rate and how groups come out, and the protected datum behind it',
    errorImpact: 'Nobody can see whether raters or groups differ; no placement depends on it.',
    // a panel reads the profile of everybody
    seconds: 29,
    memorySize: 1769,
  },
  'api-forecast': {
    description: 'Vacancy forecast, cascades, assignment and bench strength',
    errorImpact: 'The committee cannot see which posts fall vacant and who could fill them; nothing is lost.',
  },
  'api-information': {
    description: 'Integrated systems, their differences from our records, and who read what',
    errorImpact:
      'Differences from other systems are not found or decided, and nobody sees who read a record.',
    // compares up to 500 people in one call
    seconds: 29,
  },
  'api-services': {
    description: 'Leave, protection, wealth reports, retirement service and service requests',
    errorImpact: 'Nobody can ask for leave or a service, and no step to a pension decree is recorded.',
  },
  'api-deadlines': {
    description: 'What falls due, by date and by person',
    errorImpact: 'Nobody can see what falls due; notices are still given.',
  },
  'api-career-development': {
    description:
      'Competency standards, assessment plans, gaps, training hours, guidance, study and career paths',
    errorImpact: 'HR and assessors cannot record or see development; placements stay as they were.',
  },
  'api-pay': {
    description: 'Base pay, increments, TPP and awards',
    errorImpact: 'Nobody can see pay or what falls due of it, and no decree or award can be recorded.',
  },
  'api-discipline': {
    description: 'Discipline cases from report to closing',
    errorImpact: 'No case can be recorded or decided; the days of procedure run on.',
  },
  'api-procurement': {
    description: 'Formations, applicants, selection, contracts and inbound transfers',
    errorImpact: 'Results cannot be recorded and lists not announced; days of sanggah run on.',
  },
  'api-performance': {
    description: 'Performance plans, feedback and evaluations',
    errorImpact: 'Plans cannot be agreed and nobody can be evaluated; ratings stay as they were.',
  },
  'api-merit': {
    description: 'The merit index, its evidence and its reports',
    errorImpact: 'Nobody can gather evidence or see the index; nothing else depends on it.',
  },
  'api-reports': {
    description: 'Nine-box, succession lists, retirements and talent cards as files',
    errorImpact: 'Nobody can take out a list or a talent card as a file; the same data are shown as JSON.',
    // a workbook of everybody is built in memory
    seconds: 29,
    memorySize: 1769,
  },
  'api-matching': {
    description: 'People matched to posts, and what would move a person',
    errorImpact:
      'Nobody can see who fits a post, or what somebody lacks for a post or the next box; nothing is lost.',
  },
  'api-objections': {
    description: 'Objections of civil servants, and the answers to them',
    errorImpact:
      'Nobody can object to a record or placement, and objections are not answered; periods run on.',
  },
  'api-oversight': {
    description: 'Decisions and refused attempts by date, and the evidence of a decision',
    errorImpact: 'Auditors cannot see or check decisions; decisions and their history stay as they are.',
  },
  'api-appointments': {
    description: 'The choice of one of three',
    errorImpact: 'The appointing official cannot choose a successor.',
  },
};

const isOpen = ({ roles }: Operation): boolean => roles.length === 0;
const isRead = ({ method }: Operation): boolean => method === 'GET';

/** Every function that OPERATIONS names; what it may do follows from its operations. */
export class ApiFunctions extends Construct {
  readonly byName: ReadonlyMap<string, ServiceFunction>;

  constructor(
    scope: Construct,
    id: string,
    props: { readonly service: ServiceContext; readonly talent: TalentTable },
  ) {
    super(scope, id);
    this.byName = new Map(
      [...Map.groupBy(OPERATIONS, (operation) => operation.function)].map(([name, operations]) => [
        name,
        this.#serve(name, operations, props),
      ]),
    );
  }

  #serve(
    name: string,
    operations: readonly Operation[],
    { service, talent }: { readonly service: ServiceContext; readonly talent: TalentTable },
  ): ServiceFunction {
    const purpose = PURPOSES[name];
    if (purpose === undefined)
      throw new Error(`say in PURPOSES what ${name} is for: OPERATIONS routes to it`);
    const { seconds = SECONDS, storesNothing = false, ...told } = purpose;
    const common = {
      service,
      name,
      ...told,
      runbook: 'api-errors',
      timeout: Duration.seconds(seconds),
    } as const;
    // whoever needs no token gets no data
    if (operations.every(isOpen)) return new ServiceFunction(this, name, { ...common, permissions: [] });
    const reading = storesNothing ? mayRead(talent) : [...mayRead(talent), mayRecordAccess(talent)];
    return new ServiceFunction(this, name, {
      ...common,
      permissions: storesNothing || operations.every(isRead) ? reading : mayReadAndWrite(talent),
      environment: { TABLE_NAME: talent.table.tableName },
    });
  }
}
