import { type SendParts, sendWithRetries } from '../retry/send-with-retries.ts';
import { UploadError } from './upload-error.ts';

/** A place for one file, for a short time: its URL is its permission. */
export interface UploadPlace {
  readonly url: string;
  readonly method: 'PUT';
  readonly headers: Readonly<Record<string, string>>;
}

/** A large file over a slow line takes longer than an answer. */
const LONGEST_MS = 15 * 60_000;

/** Sends a file to its place. The caller's token is not for that host and stays here. */
export const sendFile = async (
  { url, method, headers }: UploadPlace,
  content: Blob,
  signal: AbortSignal | undefined,
  parts: SendParts,
): Promise<void> => {
  const { response } = await sendWithRetries(
    {
      name: 'PUT of the file',
      url,
      method,
      headers: new Headers(headers),
      body: content,
      signal: signal ?? new AbortController().signal,
      isStreamed: false,
    },
    {
      ...parts,
      policy: { ...parts.policy, attemptMs: LONGEST_MS, totalMs: LONGEST_MS },
      authorize: async () => null,
    },
  );
  if (!response.ok) throw new UploadError(response.status);
};
