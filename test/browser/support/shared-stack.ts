import { inject } from 'vitest';
import * as z from 'zod';
import { type Api, apiAs } from '../../support/api.ts';

export interface Who {
  readonly role: string | readonly string[];
  readonly nip?: string;
  /** That of the sample city unless told otherwise. */
  readonly agency?: string;
}

const Issued = z.object({ token: z.string() });

/** A token of the stack that the browser tests share. */
export const tokenFor = async ({ role, nip, agency = inject('agency') }: Who): Promise<string> => {
  const response = await fetch(`${inject('stackUrl')}/_local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role, agency, ...(nip !== undefined && { nip }) }),
  });
  return Issued.parse(await response.json()).token;
};

/** The API of that stack, to bring about what a test wants to see. */
export const apiOf = async (who: Who): Promise<Api> => apiAs(inject('stackUrl'), await tokenFor(who));
