import type { Outcome } from './protocol.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from './sandbox.ts';

/** Workers of one function at a time when the template reserves no number. */
export const defaultConcurrency = 4;

export interface FunctionPool {
  readonly concurrency: number;
  /** Runs one event, waiting for a free worker when all are busy. */
  invoke(payload: unknown): Promise<Outcome>;
  running(): number;
  /** Tick at which the last event ended; 0 when there was none. */
  lastEndedAt(): number;
  /** Lets running events end, then stops all workers. */
  close(): Promise<void>;
}

/** Starts workers only when events come, at most as many as the function may have. */
export function createFunctionPool(options: SandboxOptions, start = startSandbox): FunctionPool {
  const concurrency = Math.max(1, options.model.reservedConcurrency ?? defaultConcurrency);
  const idle: Sandbox[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let endedAt = 0;
  let closing: (() => void) | undefined;

  async function takeTurn(): Promise<void> {
    if (busy < concurrency) {
      busy++;
      return;
    }
    await new Promise<void>((turn) => waiting.push(turn));
  }

  function endTurn(): void {
    endedAt = performance.now();
    const next = waiting.shift();
    if (next !== undefined) {
      next();
      return;
    }
    busy--;
    if (busy === 0) closing?.();
  }

  function takeSandbox(): Sandbox {
    for (let sandbox = idle.pop(); sandbox !== undefined; sandbox = idle.pop()) {
      if (sandbox.isAlive()) return sandbox;
    }
    return start(options);
  }

  return {
    concurrency,
    running: () => busy + waiting.length,
    lastEndedAt: () => endedAt,
    async invoke(payload) {
      await takeTurn();
      try {
        const sandbox = takeSandbox();
        const outcome = await sandbox.invoke(JSON.stringify(payload));
        if (sandbox.isAlive()) idle.push(sandbox);
        return outcome;
      } finally {
        endTurn();
      }
    },
    async close() {
      if (busy > 0) await new Promise<void>((done) => (closing = done));
      await Promise.all(idle.splice(0).map((sandbox) => sandbox.stop()));
    },
  };
}
