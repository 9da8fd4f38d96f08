import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ImportBucket } from '../constructs/import-bucket.ts';
import { MachineClients } from '../constructs/machine-clients.ts';
import { PeoplePool } from '../constructs/people-pool.ts';
import { hasSchemaRegistry, SchemaRegistry } from '../constructs/schema-registry.ts';
import { TalentTable } from '../constructs/talent-table.ts';
import type { StageSettings } from '../stage.ts';

export interface DataStackProps extends StackProps {
  readonly settings: StageSettings;
}

/**
 * What must outlive every deployment: the table with its key, the files on their way into it, the people
 * who sign in, and the schemas that other agencies build on.
 */
export class DataStack extends Stack {
  readonly talent: TalentTable;
  readonly people: PeoplePool;
  readonly imports: ImportBucket;
  readonly machines: MachineClients;

  constructor(scope: Construct, id: string, { settings, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.talent = new TalentTable(this, 'Talent', settings);
    this.imports = new ImportBucket(this, 'Imports', settings);
    this.people = new PeoplePool(this, 'People', settings);
    this.machines = new MachineClients(this, 'Machines', {
      pool: this.people.pool,
      clients: settings.machineClients,
    });
    if (hasSchemaRegistry(settings.region)) new SchemaRegistry(this, 'PublicEvents', settings);
    new CfnOutput(this, 'TableName', { value: this.talent.table.tableName });
    new CfnOutput(this, 'UserPoolId', { value: this.people.pool.userPoolId });
    new CfnOutput(this, 'PeopleClientId', { value: this.people.client.userPoolClientId });
    new CfnOutput(this, 'SignInUrl', { value: this.people.domain.baseUrl() });
  }
}
