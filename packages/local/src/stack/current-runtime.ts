import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTables } from '../dynamodb/create-tables.ts';
import { type Model, readModel } from '../model/read-model.ts';
import { readAssembly } from '../template/read-assembly.ts';
import { type Runtime, type Services, startRuntime } from './runtime.ts';

/** Reads the model of an assembly whose AWS calls are answered at `awsEndpoint`. */
export async function loadModel(assembly: string, awsEndpoint: string): Promise<Model> {
  return readModel(await readAssembly(assembly), awsEndpoint);
}

export interface CurrentRuntime {
  get(): Runtime;
  /**
   * Takes up another model. Streams, queues and schedules change over when the events they run have ended, so that no
   * record is delivered by both; the API never stops answering. Throws, and goes on with the old, if the new does not start.
   */
  replace(model: Model): Promise<void>;
  close(): Promise<void>;
}

export async function startCurrentRuntime(
  model: Model,
  tables: DynamoDBClient,
  services: Services,
): Promise<CurrentRuntime> {
  let current = startRuntime(model, await createTables(tables, model.tables), services);
  return {
    get: () => current,
    async replace(next) {
      const streams = await createTables(tables, next.tables);
      const old = current;
      await old.stopPolling();
      try {
        current = startRuntime(next, streams, services);
      } catch (error) {
        current = startRuntime(old.model, old.actualStreams, services);
        throw error;
      } finally {
        await old.stopFunctions();
      }
    },
    async close() {
      await current.stopPolling();
      await current.stopFunctions();
    },
  };
}
