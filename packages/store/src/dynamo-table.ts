import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  type ReturnConsumedCapacity,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { addressOf, type BulkTable, KEYS_AT_ONCE } from './bulk-table.ts';
import { slices } from './each-at-once.ts';
import { conditionOf, keyConditionOf, updateOf } from './expressions.ts';
import { toItem, toPosition } from './item.ts';
import type {
  IndexQuery,
  Item,
  Key,
  Page,
  QueryOptions,
  QueryRange,
  TransactionResult,
  Write,
} from './table.ts';

export interface DynamoTableOptions {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** Called with the capacity units of each request, where someone measures. */
  readonly onConsumed?: (operation: 'get' | 'query' | 'transact' | 'write', units: number) => void;
  /** Waits between attempts of a transaction that met another one. */
  readonly pause?: (attempt: number) => Promise<void>;
}

const ATTEMPTS = 8;

const pauseWithJitter = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * 25 * 2 ** attempt));

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

export class DynamoTable implements BulkTable {
  readonly #documents: DynamoDBDocumentClient;
  readonly #options: DynamoTableOptions;
  readonly #capacity: ReturnConsumedCapacity;

  constructor(options: DynamoTableOptions) {
    this.#options = options;
    this.#capacity = options.onConsumed ? 'TOTAL' : 'NONE';
    this.#documents = DynamoDBDocumentClient.from(options.client, {
      marshallOptions: { removeUndefinedValues: true },
    });
  }

  async get(key: Key): Promise<Item | undefined> {
    const answer = await this.#documents.send(
      new GetCommand({
        TableName: this.#options.tableName,
        Key: { pk: key.pk, sk: key.sk },
        ConsistentRead: true,
        ReturnConsumedCapacity: this.#capacity,
      }),
    );
    this.#options.onConsumed?.('get', answer.ConsumedCapacity?.CapacityUnits ?? 0);
    return answer.Item && toItem(answer.Item);
  }

  async getMany(keys: readonly Key[]): Promise<readonly (Item | undefined)[]> {
    const wanted = [...new Map(keys.map((key) => [addressOf(key), key])).values()];
    const parts = await Promise.all(slices(wanted, KEYS_AT_ONCE).map((part) => this.#getPart(part)));
    const found = new Map(parts.flat().map((item) => [addressOf(item), item]));
    return keys.map((key) => found.get(addressOf(key)));
  }

  /** What one request left out, for its size or for the service's load, is asked again. */
  async #getPart(keys: readonly Key[]): Promise<readonly Item[]> {
    const { tableName, onConsumed, pause = pauseWithJitter } = this.#options;
    const found: Item[] = [];
    let rest: readonly Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
    for (let attempt = 0; rest.length > 0; attempt++) {
      if (attempt > 0) await pause(Math.min(attempt, ATTEMPTS));
      const answer = await this.#documents.send(
        new BatchGetCommand({
          RequestItems: { [tableName]: { Keys: [...rest], ConsistentRead: true } },
          ReturnConsumedCapacity: this.#capacity,
        }),
      );
      const units = (answer.ConsumedCapacity ?? []).reduce(
        (sum, { CapacityUnits = 0 }) => sum + CapacityUnits,
        0,
      );
      onConsumed?.('get', units);
      found.push(...(answer.Responses?.[tableName] ?? []).map(toItem));
      rest = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
    return found;
  }

  query(pk: string, range: QueryRange, options: QueryOptions = {}): Promise<Page> {
    const condition = keyConditionOf(
      { pk },
      range.beginsWith === undefined
        ? range.between && { between: { attribute: 'sk', from: range.between[0], to: range.between[1] } }
        : { beginsWith: { attribute: 'sk', prefix: range.beginsWith } },
    );
    return this.#page({ ...condition, ConsistentRead: true }, options);
  }

  queryIndex({ index, partition, equals, between, ...options }: IndexQuery): Promise<Page> {
    const condition = keyConditionOf({ ...partition, ...equals }, between && { between });
    return this.#page({ ...condition, IndexName: index }, options);
  }

  async #page(
    input: { KeyConditionExpression: string; IndexName?: string; ConsistentRead?: boolean },
    { descending, limit, after }: QueryOptions,
  ): Promise<Page> {
    const answer = await this.#documents.send(
      new QueryCommand({
        TableName: this.#options.tableName,
        ...input,
        ScanIndexForward: descending !== true,
        ...(limit !== undefined && { Limit: limit }),
        ...(after && { ExclusiveStartKey: after }),
        ReturnConsumedCapacity: this.#capacity,
      }),
    );
    this.#options.onConsumed?.('query', answer.ConsumedCapacity?.CapacityUnits ?? 0);
    return {
      items: (answer.Items ?? []).map(toItem),
      last: answer.LastEvaluatedKey ? toPosition(answer.LastEvaluatedKey) : null,
    };
  }

  async transact(writes: readonly Write[]): Promise<TransactionResult> {
    for (let attempt = 0; ; attempt++) {
      try {
        const answer = await this.#documents.send(
          new TransactWriteCommand({
            TransactItems: writes.map((write) => this.#transactItem(write)),
            ReturnConsumedCapacity: this.#capacity,
          }),
        );
        const units = (answer.ConsumedCapacity ?? []).reduce(
          (sum, { CapacityUnits = 0 }) => sum + CapacityUnits,
          0,
        );
        this.#options.onConsumed?.('transact', units);
        return { done: true };
      } catch (error) {
        if (!(error instanceof TransactionCanceledException)) throw error;
        const reasons = error.CancellationReasons ?? [];
        const failed = reasons.flatMap(({ Code, Item: stood }, write) =>
          Code === 'ConditionalCheckFailed' ? [{ write, item: stood && toItem(unmarshall(stood)) }] : [],
        );
        if (failed.length > 0) return { done: false, failed };
        const passing = reasons.every(({ Code = 'None' }) => RETRIED.has(Code));
        if (!passing || attempt + 1 >= ATTEMPTS) throw error;
        await (this.#options.pause ?? pauseWithJitter)(attempt);
      }
    }
  }

  async write(write: Exclude<Write, { check: Key }>): Promise<TransactionResult> {
    const shared = {
      TableName: this.#options.tableName,
      ReturnConsumedCapacity: this.#capacity,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
    };
    try {
      const answer = await ('put' in write
        ? this.#documents.send(new PutCommand({ ...shared, Item: write.put, ...conditionOf(write.when) }))
        : 'delete' in write
          ? this.#documents.send(
              new DeleteCommand({ ...shared, Key: { ...write.delete }, ...conditionOf(write.when) }),
            )
          : this.#documents.send(
              new UpdateCommand({ ...shared, Key: { ...write.update }, ...updateOf(write) }),
            ));
      this.#options.onConsumed?.('write', answer.ConsumedCapacity?.CapacityUnits ?? 0);
      return { done: true };
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return { done: false, failed: [{ write: 0, item: error.Item && toItem(unmarshall(error.Item)) }] };
    }
  }

  #transactItem(write: Write): TransactItem {
    const shared = {
      TableName: this.#options.tableName,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
    };
    if ('put' in write) return { Put: { ...shared, Item: write.put, ...conditionOf(write.when) } };
    if ('delete' in write)
      return { Delete: { ...shared, Key: { ...write.delete }, ...conditionOf(write.when) } };
    if ('check' in write)
      return { ConditionCheck: { ...shared, Key: { ...write.check }, ...conditionOf(write.when) } };
    return { Update: { ...shared, Key: { ...write.update }, ...updateOf(write) } };
  }
}

/** Reasons that another attempt may not meet. */
const RETRIED: ReadonlySet<string> = new Set([
  'None',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);
