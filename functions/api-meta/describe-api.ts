import type { metaOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type ReadAsset, staticReply } from './static-file.ts';

/** Serves the contract, which is made when the function is bundled. It is read once for the life of the container. */
export const describeApi = (readAsset: ReadAsset): Act<typeof metaOperations.getOpenApi> => {
  let bytes: Uint8Array | undefined;
  return async () => {
    bytes ??= readAsset('openapi.json');
    return staticReply({ type: 'application/json', bytes, maxAgeSeconds: 300 });
  };
};
