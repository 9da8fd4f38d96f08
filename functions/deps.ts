import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { RecordAccess } from '@kotak9/http';
import { createObserver, type Observer } from '@kotak9/observe';
import { DynamoTable, recordAccess, type Table } from '@kotak9/store';
import { readEnv, TableEnv } from './env.ts';

/** What every function that reads or writes the table is given. */
export interface TableDeps {
  readonly table: Table;
  readonly observer: Observer;
  /** Asked at every use: a container outlives midnight. */
  readonly clock: () => Date;
  /** Notes who reads what is held on a person; workers, who show nobody anything, have no use for it. */
  readonly recordAccess?: RecordAccess;
}

/** Short enough that a stuck connection is tried again within the function's own time. */
const TIMEOUTS = { connectionTimeout: 1_000, requestTimeout: 5_000 } as const;

export const createTableDeps = (service: string): TableDeps => {
  const table = new DynamoTable({
    client: new DynamoDBClient({ maxAttempts: 4, requestHandler: TIMEOUTS }),
    tableName: readEnv(TableEnv).TABLE_NAME,
  });
  return {
    table,
    observer: createObserver({ service }),
    clock: () => new Date(),
    recordAccess: (access) => recordAccess(table, access),
  };
};
