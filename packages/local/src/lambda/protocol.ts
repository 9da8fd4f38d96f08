/** What a worker is started with. */
export interface SandboxSetup {
  /** File URL of the bundle. */
  readonly bundle: string;
  /** Name of the exported handler. */
  readonly exportName: string;
  /** Milliseconds to add to the machine's clock; 0 leaves the clock alone. */
  readonly clockOffsetMs: number;
}

/** One event for the worker. Payloads travel as JSON text, as they do on AWS. */
export interface InvokeMessage {
  readonly requestId: string;
  readonly payload: string;
  readonly timeoutMs: number;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memoryMb: number;
}

export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'init-failed'; readonly error: FunctionError }
  | { readonly kind: 'result'; readonly requestId: string; readonly payload: string }
  | { readonly kind: 'error'; readonly requestId: string; readonly error: FunctionError };

/** What came of an invocation. */
export type Outcome =
  | { readonly ok: true; readonly payload: unknown; readonly requestId: string }
  | { readonly ok: false; readonly error: FunctionError; readonly requestId: string };
