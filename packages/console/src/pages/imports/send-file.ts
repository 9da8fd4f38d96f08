import { TransportError, UploadError } from '@kotak9/client';
import type { Import } from './types.ts';

type Upload = NonNullable<Import['upload']>;

/**
 * Sends a file to its place and tells how far it is (0 to 1), which `fetch` does not. The place is no part of the API:
 * its URL is the permission, and the token stays here.
 */
export const sendFile = (
  { url, method, headers }: Upload,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else reject(new UploadError(request.status));
    });
    request.addEventListener('error', () => reject(new TransportError('PUT of the file', 1, null)));
    request.send(file);
  });
