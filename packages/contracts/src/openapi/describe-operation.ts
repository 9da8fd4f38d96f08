import type { ZodOpenApiOperationObject } from 'zod-openapi';
import { bodyTypesOf } from '../http/media-types.ts';
import type { Operation } from '../http/operation.ts';
import { describeAnswer } from './describe-answer.ts';
import { describeRefusals } from './describe-refusals.ts';
import { examplesOf, type Words } from './example-words.ts';
import { requestHeaders } from './headers.ts';
import { tagOf } from './tags.ts';

const describeBody = (operation: Operation): Pick<ZodOpenApiOperationObject, 'requestBody'> => {
  const { body } = operation;
  if (body === undefined) return {};
  const examples = Object.fromEntries(
    examplesOf(body).map((value, index) => [`example-${index + 1}`, { value }]),
  );
  const content = bodyTypesOf(operation).map((type) => [type, { schema: body, examples }] as const);
  return { requestBody: { required: true, content: Object.fromEntries(content) } };
};

const rolesIn = ({ roles, ownRecordOnly, scope }: Operation): string => {
  if (roles.length === 0) return ' Open to everybody.';
  const own = ownRecordOnly && roles.includes('asn') ? '; asn: of the own NIP only' : '';
  const needed = scope === undefined ? '' : ` Scope of a system's token: ${scope}.`;
  return ` Roles: ${roles.join(', ')}${own}.${needed}`;
};

export const describeOperation = (operation: Operation, words: Words): ZodOpenApiOperationObject => ({
  operationId: operation.id,
  summary: operation.summary.id,
  description: `${operation.summary.en}.${rolesIn(operation)}`,
  tags: [tagOf(operation)],
  security: operation.roles.length > 0 ? [{ token: [] }] : [],
  parameters: requestHeaders(operation),
  requestParams: {
    ...(operation.params && { path: operation.params }),
    ...(operation.query && { query: operation.query }),
  },
  ...describeBody(operation),
  responses: { ...describeAnswer(operation, words), ...describeRefusals(operation) },
});
