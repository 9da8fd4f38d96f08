import { answerTypesOf, CSV_TYPE, JSON_TYPE, listItemOf, NDJSON_TYPE } from '../http/media-types.ts';
import type { Operation } from '../http/operation.ts';
import { exampleOf } from './example-of.ts';
import type { Words } from './example-words.ts';
import { answerHeaders } from './headers.ts';

const text = (description: string) => ({ type: 'string' as const, description });

/** The answer in each of its media types, with an example of each that can be read. */
const describeContent = (operation: Operation, words: Words) => {
  const { answer, file } = operation;
  if (file !== undefined) return { [file]: { schema: { type: 'string' as const, format: 'binary' } } };
  const json = {
    [JSON_TYPE]: { schema: answer, example: exampleOf(answer, words, `the answer of ${operation.id}`) },
  };
  const item = listItemOf(operation);
  if (item === null) return json;
  return {
    ...json,
    [NDJSON_TYPE]: {
      schema: text('Every item, one a line; with `limit`: one page'),
      example: `${JSON.stringify(exampleOf(item, words))}\n`,
    },
    [CSV_TYPE]: {
      schema: text('Every item, one a row, with a header row; with `limit`: one page'),
    },
  };
};

export const describeAnswer = (operation: Operation, words: Words) => {
  const { method, status, summary, answer } = operation;
  const isVersioned = 'shape' in answer && 'version' in Object(answer.shape);
  const isList = answerTypesOf(operation).includes(NDJSON_TYPE);
  return {
    [String(status)]: {
      description: summary.en,
      headers: answerHeaders(
        'XCorrelationId',
        'ContentLanguage',
        ...(method === 'GET' || isVersioned ? (['ETag'] as const) : []),
        ...(status === 201 ? (['Location'] as const) : []),
        ...(isList ? (['Link'] as const) : []),
      ),
      content: describeContent(operation, words),
    },
    ...(method === 'GET' && {
      '304': {
        description: 'What you have is still the same',
        headers: answerHeaders('XCorrelationId', 'ETag'),
      },
    }),
  };
};
