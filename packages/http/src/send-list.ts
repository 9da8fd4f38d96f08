import { isRefusal, type Operation, type Outcome } from '@kotak9/contracts';
import * as z from 'zod';
import type { Call } from './call.ts';
import type { ListForm } from './list-form.ts';

/** Asks the act for the page behind a cursor; undefined: the one that the caller asked for. */
export type AskPage = (cursor: string | undefined) => Promise<Outcome>;

/** Rows of one page where the caller names no `limit`: with any rows that there are, a page is far below the most. */
const PAGE = '500';

/** The same call for the page behind `cursor`; undefined: for the one that it asks for itself. */
export const atCursor = (operation: Operation, call: Call, cursor: string | undefined): Call => {
  const takesPage = operation.query?.shape['limit']?.safeParse(PAGE).success ?? false;
  const queryStringParameters = {
    ...(takesPage && { limit: PAGE }),
    ...call.event.queryStringParameters,
    ...(cursor !== undefined && { cursor }),
  };
  return { ...call, event: { ...call.event, queryStringParameters } };
};

/** A function answers at most 6 MB, in base64: 4.5 MB of what is sent. */
export const MOST_BYTES = 4_500_000;
/** With less time left no further page is begun. */
const LEAST_TIME_MS = 4_000;

const Page = z.object({ items: z.array(z.unknown()), next: z.string().nullable().default(null) });

/**
 * A list in the given form: page after page until its end, or as much as fits into one answer in the time there is.
 * Where it stops before the end a `Link` says where to go on.
 */
export const sendList = async (form: ListForm, call: Call, ask: AskPage): Promise<Outcome> => {
  const isOnePage = call.event.queryStringParameters?.['limit'] !== undefined;
  const parts = [Buffer.from(form.head)];
  let size = 0;
  let largest = 0;
  let next: string | undefined;
  do {
    const outcome = await ask(next);
    if (isRefusal(outcome)) return outcome;
    const page = Page.parse(outcome.body);
    const part = Buffer.from(form.rows(page.items));
    parts.push(part);
    size += part.length;
    largest = Math.max(largest, part.length);
    next = page.next ?? undefined;
  } while (
    next !== undefined &&
    !isOnePage &&
    size + largest <= MOST_BYTES &&
    call.timeLeftMs() >= LEAST_TIME_MS
  );
  const { type, fileName } = form;
  return {
    status: 200,
    body: null,
    file: { type, bytes: Buffer.concat(parts), ...(fileName !== undefined && { name: fileName }) },
    ...(next !== undefined && { headers: { Link: `<${linkTo(call, next)}>; rel="next"` } }),
  };
};

const linkTo = ({ event }: Call, cursor: string): string => {
  const query = new URLSearchParams(event.rawQueryString);
  query.set('cursor', cursor);
  return `${encodeURI(event.rawPath)}?${query}`;
};
