import { schemas } from '@kotak9/contracts';
import { slug } from '../slug.ts';
import { districts, offices, puskesmas, schools, secretariat } from './organization-data.ts';
import type { CityUnit } from './unit.ts';

/** People whom one school serves as unit: with fewer in the city there are fewer schools. */
const PEOPLE_PER_SCHOOL = 60;
const KEWILAYAHAN = 'kewilayahan';

/** All units, parents before what is below them. */
export function buildUnits(people: number): CityUnit[] {
  return [
    office(secretariat),
    ...secretariat.assistants.flatMap(({ sections }) =>
      sections.map((section) => ({
        ...section,
        parentId: secretariat.id,
        kind: 'bagian' as const,
        ledBy: null,
      })),
    ),
    ...offices.map(office),
    ...districts.flatMap(districtUnits),
    ...puskesmas.names.map(puskesmasUnit),
    ...schoolUnits(people),
  ];
}

function office({ id, name, field }: Pick<CityUnit, 'id' | 'name' | 'field'>): CityUnit {
  return { id, name, field, parentId: null, kind: 'opd', ledBy: null };
}

export function districtId(name: string): CityUnit['id'] {
  return schemas.UnitSlug.parse(`distrik-${slug(name)}`);
}

export function kelurahanId(name: string): CityUnit['id'] {
  return schemas.UnitSlug.parse(`kelurahan-${slug(name)}`);
}

export function puskesmasId(name: string): CityUnit['id'] {
  return schemas.UnitSlug.parse(`puskesmas-${slug(name)}`);
}

function districtUnits({ name, kelurahan }: (typeof districts)[number]): CityUnit[] {
  const shared = { field: KEWILAYAHAN, ledBy: null };
  const id = districtId(name);
  return [
    { ...shared, id, name: `Distrik ${name}`, parentId: null, kind: 'distrik' },
    ...kelurahan.map((quarter) => ({
      ...shared,
      id: kelurahanId(quarter),
      name: `Kelurahan ${quarter}`,
      parentId: id,
      kind: 'kelurahan' as const,
    })),
  ];
}

function puskesmasUnit(name: string): CityUnit {
  return {
    id: puskesmasId(name),
    name: `Puskesmas ${name}`,
    parentId: puskesmas.opd,
    kind: 'puskesmas',
    field: 'kesehatan',
    ledBy: puskesmas.reportsTo,
  };
}

/** Schools of every kind in turn, as many as the city has people for. */
function schoolUnits(people: number): CityUnit[] {
  const quarters = districts.flatMap(({ kelurahan }) => kelurahan);
  const all = schools.kinds.flatMap(({ prefix, reportsTo, perKelurahan, count }) =>
    Array.from({ length: count }, (_, index) => ({
      turn: (index + 1) / count,
      name: perKelurahan ? `${prefix} ${quarters[index]}` : `${prefix} ${index + 1}`,
      ledBy: reportsTo,
    })),
  );
  return all
    .sort((a, b) => a.turn - b.turn)
    .slice(0, Math.max(4, Math.round(people / PEOPLE_PER_SCHOOL)))
    .map(({ name, ledBy }) => ({
      id: schemas.UnitSlug.parse(slug(name)),
      name: `${name} Jayapura`,
      parentId: schools.opd,
      kind: 'sekolah',
      field: 'pendidikan',
      ledBy,
    }));
}
