import type { RowOf } from '@kotak9/client';

export type Decision = RowOf<'/v1/decisions'>;
export type RefusedAttempt = RowOf<'/v1/refusals'>;
