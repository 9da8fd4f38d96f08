import { CloudEvent, schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import type { Letter } from './queues.ts';

/** What may be told of a message: which event it is and what it is about, never what it says. */
export interface AboutLetter {
  readonly agency: AgencyId | null;
  readonly event: { readonly id: string; readonly type: string; readonly time: string } | null;
  readonly subject: string | null;
}

const Agency = z.object({ agency: schemas.AgencySlug });
const Event = z
  .object({
    detail: CloudEvent.pick({ id: true, type: true, time: true, subject: true }).extend(Agency.shape),
  })
  .transform(({ detail: { agency, subject, ...event } }): AboutLetter => ({ agency, event, subject }));
/** What functions send by themselves: a part of an import, a nudge of a delivery. */
const ImportPart = Agency.extend({ importId: z.string() }).transform(
  ({ agency, importId }): AboutLetter => ({ agency, event: null, subject: `import/${importId}` }),
);
const Nudge = Agency.extend({ subscriptionId: z.string() }).transform(
  ({ agency, subscriptionId }): AboutLetter => ({
    agency,
    event: null,
    subject: `subscription/${subscriptionId}`,
  }),
);
const Known = z.union([Event, ImportPart, Nudge]);

const UNREADABLE: AboutLetter = { agency: null, event: null, subject: null };

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** What cannot be read is a dead letter for that very reason. */
export const aboutLetter = ({ body }: Pick<Letter, 'body'>): AboutLetter => {
  const known = Known.safeParse(parseJson(body));
  return known.success ? known.data : UNREADABLE;
};
