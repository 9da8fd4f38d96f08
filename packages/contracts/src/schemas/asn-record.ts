import * as z from 'zod';
import { DeclaredConflict } from './declared-conflict.ts';
import { BupOverride, Rank, RankPatch } from './person-inputs.ts';
import {
  AgencySlug,
  CalendarDate,
  cleared,
  FieldCode,
  Line,
  NipText,
  PositionSlug,
  UnitSlug,
} from './primitives.ts';
import { EmploymentType, Eselon, PostLevel, ServiceStatus, Sex } from './terms.ts';

export const AsnBody = z
  .strictObject({
    nip: NipText,
    name: Line,
    employmentType: EmploymentType,
    rank: Rank,
    unitId: UnitSlug,
    positionId: PositionSlug.nullable(),
    positionSince: CalendarDate.optional().meta({ description: 'TMT jabatan; today if left out' }),
    birthDate: CalendarDate.optional().meta({ description: 'Only to be compared with the NIP, which rules' }),
    sex: Sex.optional().meta({ description: 'Only to be compared with the NIP, which rules' }),
    bupOverride: BupOverride.nullable().default(null),
  })
  .meta({
    id: 'AsnInput',
    examples: [
      {
        nip: '197105101996031002',
        name: 'Yosina Wanggai',
        employmentType: 'pns',
        rank: { grade: 'IV/b', since: '2021-04-01' },
        unitId: 'dinas-pendidikan',
        positionId: 'sekretaris-dinas-pendidikan',
      },
    ],
  });

/** What can change of a record, each field whole. */
export const AsnPatch = z
  .strictObject({
    name: Line,
    employmentType: EmploymentType,
    rank: Rank,
    unitId: UnitSlug,
    positionId: PositionSlug.nullable(),
    positionSince: CalendarDate,
    status: ServiceStatus,
    bupOverride: BupOverride.nullable(),
    declaredConflicts: cleared(z.array(DeclaredConflict).max(50), []),
  })
  .partial();

/** The same as callers send it: of a rank or an override only what changes. */
export const AsnMergePatch = AsnPatch.extend({
  rank: RankPatch.optional(),
  bupOverride: BupOverride.partial().nullable().optional(),
}).meta({
  id: 'AsnPatch',
  description: 'JSON merge patch (RFC 7396) of a record',
  examples: [
    { rank: { grade: 'IV/c', since: '2025-04-01', decreeNumber: null } },
    { positionId: null, bupOverride: null },
  ],
});

export const HeldPost = z.object({
  positionId: PositionSlug,
  title: z.string(),
  level: PostLevel,
  eselon: Eselon.nullable(),
  field: FieldCode.nullable(),
  since: CalendarDate,
});

export const RecordWarning = z.object({ code: z.string(), field: z.string() });

/** The master record as it is stored; what the API answers adds the version and texts of the warnings. */
export const AsnRecord = z
  .object({
    nip: NipText,
    agency: AgencySlug,
    name: z.string(),
    employmentType: EmploymentType,
    birthDate: CalendarDate,
    sex: Sex,
    status: ServiceStatus,
    rank: Rank,
    unitId: UnitSlug,
    post: HeldPost.nullable(),
    bupOverride: BupOverride.nullable(),
    unwillingSince: CalendarDate.nullable().default(null).meta({
      description:
        'Since when the person has declared not to be available; null: willing, or nothing declared',
    }),
    declaredConflicts: z.array(DeclaredConflict).default([]),
    warnings: z.array(RecordWarning),
  })
  .meta({ id: 'AsnRecord' });

/** The record as the API answers it: with version, TMT pensiun and warnings in words. */
export const AsnAnswer = z
  .object({
    ...AsnRecord.shape,
    positionId: z.string().nullable(),
    tmtPensiun: CalendarDate.nullable(),
    warnings: z.array(z.object({ code: z.string(), field: z.string(), message: z.string() })),
    version: z.number().int(),
  })
  .meta({ id: 'Asn' });
