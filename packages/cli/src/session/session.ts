import * as z from 'zod';

/** How the token is had again when it has run out. */
const Renewal = z.discriminatedUnion('kind', [
  /** Local stack: asked for again. */
  z.object({ kind: z.literal('local'), request: z.record(z.string(), z.string()) }),
  /** Signed in with a browser: by the refresh token. */
  z.object({
    kind: z.literal('browser'),
    domain: z.string(),
    clientId: z.string(),
    refreshToken: z.string().nullable(),
  }),
  /** Another system: by its secret, which is in the environment and never in the file. */
  z.object({
    kind: z.literal('machine'),
    domain: z.string(),
    clientId: z.string(),
    scopes: z.array(z.string()),
  }),
]);

/** Who is signed in, where, until when. */
export const Session = z.object({
  baseUrl: z.string(),
  token: z.string(),
  expiresAt: z.iso.datetime(),
  renewal: Renewal,
});
export type Session = z.infer<typeof Session>;
