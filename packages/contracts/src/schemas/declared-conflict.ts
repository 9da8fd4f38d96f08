import * as z from 'zod';
import { CalendarDate, PositionSlug, UnitSlug } from './primitives.ts';
import { ConflictKind } from './terms.ts';

/** A conflict of interest that an ASN has declared (PP 11/2017 Ps 190(5)). */
export const DeclaredConflict = z
  .strictObject({
    positionId: PositionSlug.nullable().default(null),
    unitId: UnitSlug.nullable().default(null),
    kind: ConflictKind,
    declaredOn: CalendarDate,
  })
  .refine(({ positionId, unitId }) => positionId !== null || unitId !== null, {
    error: 'conflict-of-what',
    path: ['positionId'],
  })
  .meta({ id: 'DeclaredConflict' });
