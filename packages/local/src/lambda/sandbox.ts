import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FunctionModel } from '../model/functions.ts';
import type { FunctionLog } from './function-log.ts';
import type { FunctionError, InvokeMessage, Outcome, SandboxSetup, WorkerMessage } from './protocol.ts';

export interface SandboxOptions {
  readonly model: FunctionModel;
  readonly environment: Readonly<Record<string, string>>;
  readonly clockOffsetMs: number;
  readonly log: FunctionLog;
}

export interface Sandbox {
  /** Runs one event. Call it again only after the last one has ended. */
  invoke(payload: string): Promise<Outcome>;
  /** False once the worker has died or was stopped: the next event needs a new one. */
  isAlive(): boolean;
  stop(): Promise<void>;
}

/** Lambda allows a function this long to load before its own timeout counts. */
const initMs = 10_000;
const largestPayload = 6 * 1024 * 1024;

const timeoutSeconds = (ms: number): string => (ms / 1000).toFixed(2);

function setupOf({ model, clockOffsetMs }: SandboxOptions): SandboxSetup {
  const [file = 'index', exportName = 'handler'] = model.handler.split('.');
  return { bundle: pathToFileURL(join(model.folder, `${file}.mjs`)).href, exportName, clockOffsetMs };
}

/** Starts a worker thread that holds one loaded Lambda bundle. */
export function startSandbox(options: SandboxOptions): Sandbox {
  const { model, log } = options;
  const worker = new Worker(new URL('./worker-entry.ts', import.meta.url), {
    workerData: setupOf(options),
    env: { ...options.environment },
    stdout: true,
    stderr: true,
    execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'],
    resourceLimits: { maxOldGenerationSizeMb: model.memoryMb },
  });
  log.follow(model.name, worker.stdout);
  log.follow(model.name, worker.stderr);

  let alive = true;
  let settle: ((message: WorkerMessage | FunctionError) => void) | undefined;
  const receive = (message: WorkerMessage | FunctionError): void => settle?.(message);
  worker.on('message', receive);
  worker.on('error', (error: Error & { code?: string }) => {
    alive = false;
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    const errorType = isMemory ? 'Runtime.OutOfMemory' : error.name;
    receive({ errorType, errorMessage: error.message, trace: (error.stack ?? '').split('\n') });
  });
  worker.on('exit', (code) => {
    alive = false;
    receive({
      errorType: 'Runtime.ExitError',
      errorMessage: `the runtime exited with code ${code}`,
      trace: [],
    });
  });

  /** The worker's next word, or what ended it. After `ms` without a word the worker is stopped. */
  function nextMessage(ms: number, onTimeout: FunctionError): Promise<WorkerMessage | FunctionError> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        alive = false;
        settle = undefined;
        void worker.terminate().then(() => resolve(onTimeout));
      }, ms);
      settle = (message) => {
        clearTimeout(timer);
        settle = undefined;
        resolve(message);
      };
    });
  }

  const ready = nextMessage(initMs + model.timeoutMs, {
    errorType: 'Sandbox.Timedout',
    errorMessage: 'the function did not load in time',
    trace: [],
  });

  function fail(requestId: string, error: FunctionError): Outcome {
    log.fail(model.name, `${requestId} ${error.errorType}: ${error.errorMessage}`);
    return { ok: false, requestId, error };
  }

  async function invoke(payload: string): Promise<Outcome> {
    const requestId = randomUUID();
    const loaded = await ready;
    if (!('kind' in loaded)) return fail(requestId, loaded);
    if (loaded.kind === 'init-failed') {
      await stop();
      return fail(requestId, loaded.error);
    }
    const message: InvokeMessage = {
      requestId,
      payload,
      timeoutMs: model.timeoutMs,
      functionName: model.name,
      functionArn: model.arn,
      memoryMb: model.memoryMb,
    };
    if (!alive) {
      return fail(requestId, {
        errorType: 'Runtime.ExitError',
        errorMessage: 'the runtime has exited',
        trace: [],
      });
    }
    const answer = nextMessage(model.timeoutMs, {
      errorType: 'Sandbox.Timedout',
      errorMessage: `${requestId} Task timed out after ${timeoutSeconds(model.timeoutMs)} seconds`,
      trace: [],
    });
    worker.postMessage(message);
    return toOutcome(requestId, await answer);
  }

  function toOutcome(requestId: string, answer: WorkerMessage | FunctionError): Outcome {
    if (!('kind' in answer)) return fail(requestId, answer);
    if (answer.kind === 'error' || answer.kind === 'init-failed') return fail(requestId, answer.error);
    const text = answer.kind === 'result' ? answer.payload : 'null';
    if (Buffer.byteLength(text) > largestPayload) {
      const errorMessage = 'the response is larger than 6 MB';
      return fail(requestId, { errorType: 'Function.ResponseSizeTooLarge', errorMessage, trace: [] });
    }
    return { ok: true, requestId, payload: JSON.parse(text) };
  }

  async function stop(): Promise<void> {
    alive = false;
    await worker.terminate();
  }

  return { invoke, stop, isAlive: () => alive };
}
