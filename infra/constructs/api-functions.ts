import { OPERATIONS, type Operation } from '@kotak9/contracts';
import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { mayRead, mayReadAndWrite } from './permissions.ts';
import { type ServiceContext, ServiceFunction } from './service-function.ts';
import type { TalentTable } from './talent-table.ts';

/** What each function of the API serves, and what its errors mean for people. */
const PURPOSES: Readonly<Record<string, { readonly description: string; readonly errorImpact: string }>> = {
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
  'api-succession': {
    description: 'Retirements, vacancies and succession lists',
    errorImpact: 'The committee cannot see or publish succession lists, so posts stay vacant longer.',
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
    const common = {
      service,
      name,
      ...purpose,
      runbook: 'api-errors',
      timeout: Duration.seconds(10),
    } as const;
    // whoever needs no token gets no data
    if (operations.every(isOpen)) return new ServiceFunction(this, name, { ...common, permissions: [] });
    return new ServiceFunction(this, name, {
      ...common,
      permissions: operations.every(isRead) ? mayRead(talent) : mayReadAndWrite(talent),
      environment: { TABLE_NAME: talent.table.tableName },
    });
  }
}
