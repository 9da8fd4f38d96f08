import { metaOperations } from '@kotak9/contracts';
import { type ApiHandler, type ApiParts, createApi, handle } from '@kotak9/http';
import { describeApi } from './describe-api.ts';
import { showDocs, showDocsFile } from './show-docs.ts';
import type { ReadAsset } from './static-file.ts';
import { tellHealth } from './tell-health.ts';

export type MetaDeps = Pick<ApiParts, 'observer' | 'clock'> & { readonly readAsset: ReadAsset };

export const createHandler = ({ readAsset, ...deps }: MetaDeps): ApiHandler =>
  createApi({
    name: 'api-meta',
    endpoints: [
      handle(metaOperations.getHealth, tellHealth),
      handle(metaOperations.getOpenApi, describeApi(readAsset)),
      handle(metaOperations.getDocs, showDocs),
      handle(metaOperations.getDocsFile, showDocsFile(readAsset)),
    ],
    ...deps,
  });
