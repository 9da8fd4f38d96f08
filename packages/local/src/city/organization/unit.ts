import type { UnitId } from '@kotak9/rules';

export type UnitKind = 'opd' | 'bagian' | 'distrik' | 'kelurahan' | 'puskesmas' | 'sekolah';

export interface CityUnit {
  readonly id: UnitId;
  readonly name: string;
  readonly parentId: UnitId | null;
  readonly kind: UnitKind;
  /** Urusan. */
  readonly field: string;
  /** The division of the parent that leads it, where it has no head of its own. */
  readonly ledBy: string | null;
}
