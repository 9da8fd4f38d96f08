import { createOpenApi, type metaOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';

/** Serves the contract. The document is made at the first request, once for the life of the container. */
export const describeApi = (): Act<typeof metaOperations.getOpenApi> => {
  let document: ReturnType<typeof createOpenApi> | undefined;
  return async () => {
    document ??= createOpenApi();
    return { status: 200, body: document };
  };
};
