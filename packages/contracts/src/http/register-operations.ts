import * as z from 'zod';
import type { Text } from '../language.ts';
import type { ProblemCode } from '../problem.ts';
import type { Role } from '../roles.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

interface RegisterRoutes<Params extends z.ZodRawShape, Body extends z.ZodType, Entry extends z.ZodObject> {
  /** Folder under functions/. */
  readonly function: string;
  /** Of the collection, e.g. `/v1/asn/{nip}/leaves`; `{id}` is added for one entry. */
  readonly path: string;
  /** Makes the operation ids: `recordLeave`, `listLeave`, `getLeave`. */
  readonly stem: string;
  readonly noun: Text;
  readonly readers: readonly Role[];
  readonly writers: readonly Role[];
  /** Those of the path, without `id`. */
  readonly params: z.ZodObject<Params>;
  readonly body: Body;
  /** What is stored; the answer adds the version. */
  readonly entry: Entry;
  /** Whoever acts as `asn` reads and writes only what is of the own NIP. */
  readonly ownRecordOnly?: true;
  readonly refusals?: readonly ProblemCode[];
}

/** Every register has the same three routes: record an entry, list those of one owner, get one. */
export const registerOperations = <
  Params extends z.ZodRawShape,
  Body extends z.ZodType,
  Entry extends z.ZodObject,
>(
  of: RegisterRoutes<Params, Body, Entry>,
) => {
  const answer = z.object({ ...of.entry.shape, version: z.number().int() });
  const common = {
    function: of.function,
    ...(of.ownRecordOnly && { ownRecordOnly: of.ownRecordOnly }),
  };
  return {
    record: operation({
      ...common,
      id: `record${of.stem}`,
      method: 'POST',
      path: of.path,
      summary: { id: `Mencatat ${of.noun.id}`, en: `Record ${of.noun.en}` },
      roles: of.writers,
      params: of.params,
      body: of.body,
      status: 201,
      answer,
      refusals: ['resource/not-found', 'resource/duplicate', ...(of.refusals ?? [])],
    }),
    list: operation({
      ...common,
      id: `list${of.stem}`,
      method: 'GET',
      path: of.path,
      summary: { id: `Daftar ${of.noun.id}`, en: `List ${of.noun.en}` },
      roles: of.readers,
      params: of.params,
      query: z.strictObject(Paging),
      status: 200,
      answer: page(answer),
      refusals: ['resource/not-found'],
    }),
    get: operation({
      ...common,
      id: `get${of.stem}`,
      method: 'GET',
      path: `${of.path}/{id}`,
      summary: { id: `Satu ${of.noun.id}`, en: `One ${of.noun.en}` },
      roles: of.readers,
      params: z.object({ ...of.params.shape, id: z.string().min(1).max(160) }),
      status: 200,
      answer,
      refusals: ['resource/not-found'],
    }),
  };
};
