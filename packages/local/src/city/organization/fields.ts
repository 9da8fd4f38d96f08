import { schemas } from '@kotak9/contracts';
import * as z from 'zod';
import fieldsJson from '../data/fields.json' with { type: 'json' };

const Fields = z.object({
  general: schemas.FieldCode,
  clusters: z.array(
    z.object({
      technical: z.array(schemas.FieldCode),
      fields: z.array(z.object({ code: schemas.FieldCode, majors: z.array(z.string()).min(1) })),
    }),
  ),
});

const { general, clusters } = Fields.parse(fieldsJson);

/** Experience in general government counts for every post. */
const GENERAL_FIELD = general;

function clusterOf(field: string) {
  const cluster = clusters.find(({ fields }) => fields.some(({ code }) => code === field));
  if (cluster === undefined) throw new RangeError(`no rumpun has the field ${field}`);
  return cluster;
}

/** Fields whose experience counts as related: the rest of the rumpun, and general government. */
export function relatedFieldsOf(field: string): string[] {
  const siblings = clusterOf(field).fields.map(({ code }) => code);
  return [...new Set([...siblings, GENERAL_FIELD])].filter((code) => code !== field);
}

export function isRelated(field: string, other: string): boolean {
  return field === other || relatedFieldsOf(field).includes(other);
}

/** Technical competencies of the rumpun. */
export function technicalCodesOf(field: string): readonly string[] {
  return clusterOf(field).technical;
}

export function majorsOf(field: string): readonly string[] {
  return clusterOf(field).fields.find(({ code }) => code === field)?.majors ?? [];
}

/** Majors of the rumpun that the field itself does not name. */
export function kindredMajorsOf(field: string): readonly string[] {
  const own = majorsOf(field);
  return clusterOf(field)
    .fields.flatMap(({ majors }) => majors)
    .filter((major) => !own.includes(major));
}

export function strangeMajorsOf(field: string): readonly string[] {
  const own = clusterOf(field);
  const known = own.fields.flatMap(({ majors }) => majors);
  return clusters
    .filter((cluster) => cluster !== own)
    .flatMap(({ fields }) => fields.flatMap(({ majors }) => majors))
    .filter((major) => !known.includes(major));
}
