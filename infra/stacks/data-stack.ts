import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { MachineClients } from '../constructs/machine-clients.ts';
import { PeoplePool } from '../constructs/people-pool.ts';
import { TalentTable } from '../constructs/talent-table.ts';
import type { StageSettings } from '../stage.ts';

export interface DataStackProps extends StackProps {
  readonly settings: StageSettings;
}

/** What must outlive every deployment: the table with its key, and the people who sign in. */
export class DataStack extends Stack {
  readonly talent: TalentTable;
  readonly people: PeoplePool;
  readonly machines: MachineClients;

  constructor(scope: Construct, id: string, { settings, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.talent = new TalentTable(this, 'Talent', settings);
    this.people = new PeoplePool(this, 'People', settings);
    this.machines = new MachineClients(this, 'Machines', {
      pool: this.people.pool,
      clients: settings.machineClients,
    });
    new CfnOutput(this, 'TableName', { value: this.talent.table.tableName });
    new CfnOutput(this, 'UserPoolId', { value: this.people.pool.userPoolId });
    new CfnOutput(this, 'PeopleClientId', { value: this.people.client.userPoolClientId });
    new CfnOutput(this, 'SignInUrl', { value: this.people.domain.baseUrl() });
  }
}
