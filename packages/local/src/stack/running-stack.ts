import type { Outcome } from '../lambda/protocol.ts';
import type { DeadLetter, Redriven } from '../queues/dead-letters.ts';

export interface TokenFor {
  readonly role: string | readonly string[];
  /** Not of a machine client: that of its registration counts. */
  readonly agency?: string;
  readonly nip?: string;
  /** Which machine client, where there are several. */
  readonly client?: string;
}

/** A stack that serves. Everything that it was given stays in its data folder after `close`. */
export interface RunningStack {
  /** Base URL of the API, without a slash at the end. */
  readonly url: string;
  readonly tableName: string;
  readonly dynamoEndpoint: string;
  readonly region: string;
  /** The day that the stack's clock shows, and its time. */
  now(): Date;
  /** True when the table has no item yet. */
  isEmpty(): Promise<boolean>;
  /** A signed token as Cognito gives it. Throws on a role that the template does not know. */
  token(request: TokenFor): string;
  /** Runs a schedule's function for the given time and answers what it answered. Throws when it fails. */
  fireSchedule(name: string, at: Date | string): Promise<unknown>;
  /** Calls a function with an event, by its name or the end of it. */
  invoke(functionName: string, event: unknown): Promise<Outcome>;
  deadLetters(): readonly DeadLetter[];
  redrive(queue?: string): Promise<Redriven>;
  /** Waits until everything written before has had all its consequences. */
  idle(): Promise<void>;
  /** Takes up a changed assembly, or changed bundles of the same one. Keeps the old code when the new one does not fit. */
  reload(assembly: string): Promise<void>;
  close(): Promise<void>;
}
