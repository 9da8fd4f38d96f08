import type { ProblemCode, Role } from '@kotak9/contracts';
import type { LogCode } from './log-codes.ts';
import type { MetricName } from './metric-names.ts';

/**
 * What a log line may carry: ids, codes and numbers. There is no free object and no field for a name, a NIP or a
 * result of a person; whoever needs the person follows the event id into the table.
 */
export interface LogFields {
  readonly correlationId?: string;
  readonly agency?: string;
  /** Operation id, e.g. `patchAsn`. */
  readonly operation?: string;
  readonly status?: number;
  /** Who acts, by the opaque id of the token. */
  readonly sub?: string;
  readonly role?: Role;
  readonly problem?: ProblemCode;
  readonly durationMs?: number;
  readonly eventId?: string;
  readonly eventType?: string;
  readonly seq?: number;
  readonly messageId?: string;
  readonly unitId?: string;
  readonly positionId?: string;
  readonly vacancyId?: string;
  readonly listId?: string;
  readonly ruleSet?: string;
  /** A recalculation or replay of an agency. */
  readonly runId?: string;
  readonly importId?: string;
  /** A subscription of another agency's system. */
  readonly subscriptionId?: string;
  /** A worker whose queue it is about. */
  readonly worker?: string;
  readonly schedule?: string;
  /** Calendar date that a scheduled run stands for. */
  readonly date?: string;
  /** A code that says why, never a text. */
  readonly reason?: string;
  readonly attempt?: number;
  readonly count?: number;
  readonly flagged?: number;
  readonly opened?: number;
  readonly closed?: number;
  readonly lagMs?: number;
}

/** Where the code says what it does: log lines by code and metrics by name. */
export interface Observer {
  info(code: LogCode, fields?: LogFields): void;
  /** Also counts in the metric `warnings` of that code. */
  warn(code: LogCode, fields?: LogFields): void;
  /** Also counts in the metric `errors` of that code. Of `error` only name, masked message and place are kept. */
  error(code: LogCode, error: unknown, fields?: LogFields): void;
  /** Adds `value` to a metric; `by` is the value of the dimension that splits it. */
  count(metric: MetricName, value: number, by?: string): void;
  /** Emits what was counted; call it at the end of every invocation. */
  flush(): void;
}
