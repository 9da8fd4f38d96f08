import type { Reply } from '@kotak9/contracts';

/** Reads a file that lies beside the bundle (see infra/bundle.ts). */
export type ReadAsset = (name: string) => Uint8Array;

export interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly maxAgeSeconds: number;
}

/** A file that is the same for everybody: whoever passes it on may keep it. */
export const staticReply = (
  { type, bytes, maxAgeSeconds }: StaticFile,
  headers: Reply['headers'] = {},
): Reply => ({
  status: 200,
  body: null,
  file: { type, bytes, fixed: true },
  headers: {
    'Cache-Control': `public, max-age=${maxAgeSeconds}`,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  },
});
