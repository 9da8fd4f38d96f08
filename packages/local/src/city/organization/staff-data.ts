import { schemas } from '@kotak9/contracts';
import * as z from 'zod';
import staffJson from '../data/staff.json' with { type: 'json' };
import { STAFF_GROUPS } from './post.ts';
import type { UnitKind } from './unit.ts';

const UNIT_KINDS = [
  'opd',
  'bagian',
  'distrik',
  'kelurahan',
  'puskesmas',
  'sekolah',
] as const satisfies readonly UnitKind[];

const share = z.number().min(0).max(1);
const levels = z.array(z.tuple([schemas.FunctionalLevel, z.number()]));
const Functional = z.object({ title: z.string(), weight: z.number(), keahlian: share });

export const staff = z
  .object({
    shares: z.record(z.enum(STAFF_GROUPS), share),
    pppk: z.object({ share, split: z.record(z.enum(STAFF_GROUPS), share) }),
    kelas: z.record(schemas.FunctionalLevel, z.number().int()),
    levels: z.object({ guru: levels, keahlian: levels, keterampilan: levels }),
    nakes: z.array(Functional),
    teknis: z.array(Functional.extend({ unit: schemas.UnitSlug })),
    pelaksana: z.array(
      z.object({
        title: z.string(),
        weight: z.number(),
        kelas: z.number().int(),
        education: schemas.EducationLevel,
      }),
    ),
    pelaksanaWeights: z.record(z.enum(UNIT_KINDS), z.number()),
  })
  .parse(staffJson);
