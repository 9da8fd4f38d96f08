import { ok } from '../../result.ts';
import {
  EDUCATION_LEVELS,
  type EmploymentType,
  ESELONS,
  type Eselon,
  EXPECTATIONS,
  FIELD_MATCHES,
  FUNCTIONAL_LEVELS,
  PREDIKATS,
  SERVICE_STATUSES,
  SEXES,
  type ServiceStatus,
  type Sex,
  TIERS,
} from '../../terms.ts';
import type { FilledCell } from '../cell.ts';
import type { ReadCell } from '../import-design.ts';
import { unreadable } from '../import-fault.ts';
import { compactName } from '../plain-name.ts';
import spellings from '../tables/spellings.json' with { type: 'json' };

const compactOf = (cell: FilledCell): string =>
  cell.kind === 'text' ? compactName(cell.text) : cell.kind === 'number' ? String(cell.value) : '';

/** A term by its own value and by every usual spelling of it. */
const readTerm = <T extends string>(
  terms: readonly T[],
  spelled: Readonly<Record<T, readonly string[]>>,
): ReadCell<T> => {
  const bySpelling = new Map(
    terms.flatMap((term) => [term, ...spelled[term]].map((text) => [compactName(text), term] as const)),
  );
  return (cell) => {
    const term = bySpelling.get(compactOf(cell));
    return term === undefined ? unreadable('term-unknown', { expected: terms }) : ok(term);
  };
};

export const readExpectation = readTerm(EXPECTATIONS, spellings.expectations);
export const readPredikat = readTerm(PREDIKATS, spellings.predikats);
export const readEducationLevel = readTerm(EDUCATION_LEVELS, spellings.educationLevels);
export const readFieldMatch = readTerm(FIELD_MATCHES, spellings.fieldMatches);
export const readTier = readTerm(TIERS, spellings.tiers);
export const readFunctionalLevel = readTerm(FUNCTIONAL_LEVELS, spellings.functionalLevels);

const readSexTerm = readTerm(SEXES, spellings.sexes);

/** `P` is perempuan beside an L and pria beside a W: it says nothing. The NIP rules anyway. */
export const readSex: ReadCell<Sex | null> = (cell, dateSystem) =>
  compactOf(cell) === 'P' ? ok(null) : readSexTerm(cell, dateSystem);

const readStatusTerm = readTerm(SERVICE_STATUSES, spellings.serviceStatuses);
const WITHOUT_EQUIVALENT = new Set(spellings.statusesWithoutEquivalent.map(compactName));

export const readServiceStatus: ReadCell<ServiceStatus> = (cell, dateSystem) =>
  WITHOUT_EQUIVALENT.has(compactOf(cell))
    ? unreadable('status-without-equivalent')
    : readStatusTerm(cell, dateSystem);

/** SIASN says more than the kind: `PNS Daerah Kab/Kota yang bekerja pada Kab/Kota`. A CPNS is recorded as a PNS. */
const EMPLOYMENT: readonly (readonly [RegExp, EmploymentType])[] = [
  [/^(C?PNS(?!NON)|(CALON)?PEGAWAINEGERISIPIL)/, 'pns'],
  [/^(PPPK|P3K|PEGAWAIPEMERINTAHDENGANPERJANJIANKERJA)/, 'pppk'],
];

export const readEmploymentType: ReadCell<EmploymentType> = (cell) => {
  const text = compactOf(cell);
  const found = EMPLOYMENT.find(([shape]) => shape.test(text));
  return found ? ok(found[1]) : unreadable('term-unknown', { expected: ['pns', 'pppk'] });
};

const ESELON = /^(?:ESELON)?(I{1,3}|IV|V|[1-5])([AB])$/;
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** `III.a`, `III/A`, `IIIa`, `3a`, `Eselon III.a`. */
export const readEselon: ReadCell<Eselon> = (cell) => {
  const [, step = '', letter = ''] = ESELON.exec(compactOf(cell)) ?? [];
  const roman = ROMAN[Number(step) - 1] ?? step;
  const eselon = ESELONS.find((one) => one === `${roman}.${letter.toLowerCase()}`);
  return eselon === undefined ? unreadable('term-unknown', { expected: ESELONS }) : ok(eselon);
};
