import type { FunctionModel } from '../model/functions.ts';
import { createFunctionPool, type FunctionPool } from './function-pool.ts';
import type { SandboxOptions } from './sandbox.ts';

export interface Functions {
  /** Finds a function by its name or ARN (with or without a version). Throws when the template has none. */
  find(reference: string): FunctionPool;
  names(): readonly string[];
  running(): number;
  /** Tick (`performance.now()`) at which the last event ended, of any function. */
  lastEndedAt(): number;
  close(): Promise<void>;
}

export function createFunctions(
  models: readonly FunctionModel[],
  optionsOf: (model: FunctionModel) => SandboxOptions,
): Functions {
  const pools = new Map(models.map((model) => [model.name, createFunctionPool(optionsOf(model))]));
  return {
    find(reference) {
      const name = reference.startsWith('arn:') ? (reference.split(':')[6] ?? '') : reference;
      const pool = pools.get(name);
      if (pool === undefined) throw new Error(`the template has no function ${reference}`);
      return pool;
    },
    names: () => [...pools.keys()],
    running: () => [...pools.values()].reduce((sum, pool) => sum + pool.running(), 0),
    lastEndedAt: () => Math.max(0, ...[...pools.values()].map((pool) => pool.lastEndedAt())),
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}
