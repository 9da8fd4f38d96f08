import * as z from 'zod';
import type { Operation } from './operation.ts';

export const JSON_TYPE = 'application/json';
/** One JSON object a line. */
export const NDJSON_TYPE = 'application/x-ndjson';
export const CSV_TYPE = 'text/csv';
export const MERGE_PATCH_TYPE = 'application/merge-patch+json';

/** A list and nothing else: whatever stands beside `items` would be lost in a table. */
const LIST_KEYS = new Set(['items', 'next']);

/**
 * The schema of one item, where the answer is a whole list or a page of one; null for every other answer. A list that
 * `limit` cuts and no cursor goes on with is no whole list.
 */
export const listItemOf = (operation: Operation): z.ZodType | null => {
  const { method, answer, query } = operation;
  if (method !== 'GET' || !(answer instanceof z.ZodObject)) return null;
  const { items } = answer.shape;
  const isList = items instanceof z.ZodArray && Object.keys(answer.shape).every((key) => LIST_KEYS.has(key));
  const isCut = query !== undefined && 'limit' in query.shape && !isPaged(operation);
  return isList && !isCut && items.element instanceof z.ZodType ? items.element : null;
};

/** Whether it is read page after page. */
export const isPaged = ({ query }: Operation): boolean => query !== undefined && 'cursor' in query.shape;

/** The media types in which an operation can answer, the one it prefers first. */
export const answerTypesOf = (operation: Operation): readonly string[] => {
  if (operation.file !== undefined) return [operation.file];
  return listItemOf(operation) === null ? [JSON_TYPE] : [JSON_TYPE, NDJSON_TYPE, CSV_TYPE];
};

/** The media types of a body that an operation takes; none where it takes no body. */
export const bodyTypesOf = ({ method, body }: Operation): readonly string[] => {
  if (body === undefined) return [];
  return method === 'PATCH' ? [MERGE_PATCH_TYPE, JSON_TYPE] : [JSON_TYPE];
};
