import type { Import, RowOf } from '@kotak9/client';

export type { Import };
export type ImportKind = Import['kind'];
export type ImportStatus = Import['status'];
export type ImportListed = RowOf<'/v1/imports'>;
export type ImportRow = RowOf<'/v1/imports/{id}/rows'>;
export type Verdict = ImportRow['verdict'];
