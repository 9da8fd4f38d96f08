import type { ProblemCode, Role } from '@kotak9/contracts';

export interface ApiLogFields {
  readonly correlationId: string;
  readonly operation: string;
  readonly status: number;
  readonly durationMs: number;
  readonly agency?: string;
  readonly role?: Role;
  readonly problem?: ProblemCode;
}

/** The part of an observer that the API needs: one line and one duration for each request. */
export interface ApiObserver {
  info(code: 'api/answered', fields: ApiLogFields): void;
  error(code: 'api/failed', error: unknown, fields: ApiLogFields): void;
  count(metric: 'request-duration' | 'refusals', value: number, by?: string): void;
  flush(): void;
}
