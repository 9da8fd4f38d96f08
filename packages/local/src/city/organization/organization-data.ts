import { schemas } from '@kotak9/contracts';
import * as z from 'zod';
import distrikJson from '../data/distrik.json' with { type: 'json' };
import opdJson from '../data/opd.json' with { type: 'json' };
import patternsJson from '../data/post-patterns.json' with { type: 'json' };
import servicePointsJson from '../data/service-points.json' with { type: 'json' };

/** The facts of the place, each parsed once; their sources stand in the files. */

const Section = z.object({ id: schemas.UnitSlug, name: z.string(), field: schemas.FieldCode });
const Secretariat = z.object({
  ...Section.shape,
  head: z.string(),
  advisers: z.array(z.object({ subject: z.string(), field: schemas.FieldCode })),
  assistants: z.array(
    z.object({ subject: z.string(), field: schemas.FieldCode, sections: z.array(Section) }),
  ),
});

const Opd = z.object({
  ...Section.shape,
  head: z.string().optional(),
  deputy: z.string().nullable().optional(),
  critical: z.boolean(),
  divisionTitle: z.string().default('Kepala Bidang'),
  divisionEselon: schemas.Eselon.default('III.b'),
  divisions: z.array(z.string()),
});
export type Opd = z.infer<typeof Opd>;

const SubPost = z.object({
  slug: z.string(),
  title: z.string(),
  eselon: schemas.Eselon,
  from: z.number().int(),
});
export type SubPost = z.infer<typeof SubPost>;

export const { secretariat, opd: offices } = z
  .object({ secretariat: Secretariat, opd: z.array(Opd) })
  .parse(opdJson);

export const { distrik: districts } = z
  .object({ distrik: z.array(z.object({ name: z.string(), kelurahan: z.array(z.string()) })) })
  .parse(distrikJson);

export const { puskesmas, schools } = z
  .object({
    puskesmas: z.object({ opd: schemas.UnitSlug, reportsTo: z.string(), names: z.array(z.string()) }),
    schools: z.object({
      opd: schemas.UnitSlug,
      kinds: z.array(
        z.object({
          prefix: z.string(),
          reportsTo: z.string(),
          perKelurahan: z.boolean(),
          count: z.number().int(),
        }),
      ),
    }),
  })
  .parse(servicePointsJson);

export const postPatterns = z
  .object({
    eselons: z.array(
      z.object({ eselon: schemas.Eselon, tier: schemas.Tier, kelas: z.number().int().min(1).max(17) }),
    ),
    divisionsAlways: z.number().int(),
    furtherDivisionsFrom: z.number().int(),
    opd: z.array(SubPost),
    section: z.array(SubPost),
    distrik: z.array(SubPost),
    kelurahan: z.array(SubPost),
    puskesmas: z.array(SubPost),
  })
  .parse(patternsJson);
