import * as z from 'zod';
import { whenSound } from './cross-field.ts';
import { StandardBody } from './person-inputs.ts';
import {
  CalendarDate,
  cleared,
  FieldCode,
  Line,
  NipText,
  PositionSlug,
  UnitSlug,
  VacancySlug,
} from './primitives.ts';
import { Eselon, FunctionalLevel, Tier } from './terms.ts';

export const UnitBody = z
  .strictObject({ id: UnitSlug, name: Line, parentId: UnitSlug.nullable().default(null) })
  .meta({
    id: 'UnitInput',
    examples: [{ id: 'dinas-pendidikan', name: 'Dinas Pendidikan', parentId: null }],
  });
export const Unit = z.object({ ...UnitBody.shape, version: z.number().int() }).meta({ id: 'Unit' });

const positionShape = {
  title: Line,
  unitId: UnitSlug,
  tier: Tier,
  functionalLevel: FunctionalLevel.nullable().default(null),
  eselon: Eselon.nullable().default(null),
  kelas: z.number().int().min(1).max(17).nullable().default(null).meta({ description: 'Kelas jabatan 1–17' }),
  critical: z.boolean().default(false).meta({ description: 'Jabatan kritikal' }),
  field: FieldCode.nullable().default(null).meta({ description: 'Urusan/rumpun of the post' }),
  relatedFields: z.array(FieldCode).max(20).default([]),
  superiorId: PositionSlug.nullable().default(null).meta({ description: 'Position directly above' }),
};

/** A functional post has a functional level and no other post has one. */
export const levelFits = ({
  tier,
  functionalLevel,
}: {
  tier: string;
  functionalLevel: string | null;
}): boolean => (tier === 'fungsional') === (functionalLevel !== null);

export const PositionBody = z
  .strictObject({ id: PositionSlug, ...positionShape })
  .refine(levelFits, {
    error: 'functional-level',
    path: ['functionalLevel'],
    when: whenSound({ tier: Tier, functionalLevel: FunctionalLevel.nullable() }),
  })
  .meta({
    id: 'PositionInput',
    examples: [
      {
        id: 'kepala-dinas-pendidikan',
        title: 'Kepala Dinas Pendidikan',
        unitId: 'dinas-pendidikan',
        tier: 'jpt-pratama',
        eselon: 'II.b',
        field: 'pendidikan',
      },
    ],
  });

export const PositionPatch = z
  .strictObject({
    title: Line,
    unitId: UnitSlug,
    tier: Tier,
    functionalLevel: FunctionalLevel.nullable(),
    eselon: Eselon.nullable(),
    kelas: z.number().int().min(1).max(17).nullable(),
    critical: cleared(z.boolean(), false),
    field: FieldCode.nullable(),
    relatedFields: cleared(z.array(FieldCode).max(20), []),
    superiorId: PositionSlug.nullable(),
  })
  .partial()
  .meta({
    id: 'PositionPatch',
    description: 'JSON merge patch (RFC 7396) of a position',
    examples: [{ critical: true, kelas: 14, superiorId: null }],
  });

export const Position = z
  .object({
    id: PositionSlug,
    ...positionShape,
    holder: NipText.nullable().meta({ description: 'Who holds it; null while vacant' }),
    holderSince: CalendarDate.nullable(),
    vacancyId: VacancySlug.nullable().meta({ description: 'The open or forecast vacancy of this post' }),
    standard: StandardBody.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Position' });

/** A position as lists show it: from the index, without version and vacancy. */
export const PositionSummary = Position.omit({ vacancyId: true, version: true }).meta({
  id: 'PositionSummary',
});
