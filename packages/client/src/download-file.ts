import type { ApiCall } from './api-call.ts';
import type { AnyOptions } from './types.ts';

export interface DownloadOptions extends AnyOptions {
  /** Media type that is wanted. Left out: whatever the route answers. */
  readonly accept?: string;
}

export interface DownloadedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** The name that the service gave it; null if it gave none. */
  readonly name: string | null;
}

export const downloadFile = async (
  call: ApiCall,
  path: string,
  options: DownloadOptions = {},
): Promise<DownloadedFile> => {
  const { response, bytes } = await call('GET', path, { accept: '*/*', ...options });
  const [, name = null] = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return {
    bytes: new Uint8Array(bytes),
    mediaType: response.headers.get('content-type') ?? 'application/octet-stream',
    name,
  };
};
