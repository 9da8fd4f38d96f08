import { parentPort, workerData } from 'node:worker_threads';
import type { FunctionError, InvokeMessage, SandboxSetup, WorkerMessage } from './protocol.ts';
import { shiftClock } from './shift-clock.ts';

/** Runs inside a worker thread: loads one Lambda bundle unmodified and hands it one event at a time. */
type Handler = (event: unknown, context: object) => unknown;

const setup: SandboxSetup = workerData;
const port = parentPort;
if (port === null) throw new Error('worker-entry.ts runs only as a worker thread');
const send = (message: WorkerMessage): void => port.postMessage(message);

function describe(error: unknown): FunctionError {
  if (error instanceof Error) {
    return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
  }
  return { errorType: 'string', errorMessage: String(error), trace: [] };
}

function createContext(message: InvokeMessage): object {
  const deadline = performance.now() + message.timeoutMs;
  return {
    awsRequestId: message.requestId,
    functionName: message.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: message.functionArn,
    memoryLimitInMB: String(message.memoryMb),
    logGroupName: `/aws/lambda/${message.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()),
  };
}

async function load(): Promise<Handler> {
  if (setup.clockOffsetMs !== 0) shiftClock(setup.clockOffsetMs);
  const bundle: Record<string, unknown> = await import(setup.bundle);
  const handler = bundle[setup.exportName];
  if (typeof handler !== 'function')
    throw new Error(`${setup.bundle} exports no function ${setup.exportName}`);
  return (event, context) => handler(event, context);
}

async function run(handler: Handler, message: InvokeMessage): Promise<WorkerMessage> {
  const { requestId } = message;
  try {
    const result = await handler(JSON.parse(message.payload), createContext(message));
    return { kind: 'result', requestId, payload: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return { kind: 'error', requestId, error: describe(error) };
  }
}

try {
  const handler = await load();
  port.on('message', (message: InvokeMessage) => {
    void run(handler, message).then(send);
  });
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'init-failed', error: describe(error) });
}
