import type { AnswerOf } from '@kotak9/client';

export type Policy = AnswerOf<'/v1/policies/{id}', 'get'>;
export type PolicyInForce = AnswerOf<'/v1/policies/in-force', 'get'>;
export type PolicySummary = AnswerOf<'/v1/policies', 'get'>['items'][number];
