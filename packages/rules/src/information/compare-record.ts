import type { IsoDate, Nip } from '../brands.ts';
import type { EmploymentType, Grade, ServiceStatus, Sex } from '../terms.ts';

/** What other systems hold as well, and are compared by. */
export const COMPARED_FIELDS = [
  'name',
  'employment-type',
  'birth-date',
  'sex',
  'status',
  'rank-grade',
  'rank-since',
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** One person as a system says; a field that it does not say is not compared. */
export type ComparedRecord = { readonly nip: Nip } & {
  readonly [F in ComparedField]?: string | undefined;
};

/** Where another system says something else than we do. */
export interface Discrepancy {
  readonly nip: Nip;
  readonly field: ComparedField;
  /** Null where we do not know the person. */
  readonly ours: string | null;
  readonly theirs: string;
}

interface OwnRecord {
  readonly name: string;
  readonly employmentType: EmploymentType;
  readonly birthDate: IsoDate;
  readonly sex: Sex;
  readonly status: ServiceStatus;
  readonly rank: { readonly grade: Grade; readonly since: IsoDate };
}

const OURS: Readonly<Record<ComparedField, (record: OwnRecord) => string>> = {
  name: ({ name }) => name,
  'employment-type': ({ employmentType }) => employmentType,
  'birth-date': ({ birthDate }) => birthDate,
  sex: ({ sex }) => sex,
  status: ({ status }) => status,
  'rank-grade': ({ rank }) => rank.grade,
  'rank-since': ({ rank }) => rank.since,
};

/** Names are written with other capitals and spaces by every system; that is no difference. */
const plain = (field: ComparedField, value: string): string =>
  field === 'name' ? value.trim().replace(/\s+/g, ' ').toUpperCase() : value;

/** Every field in which two systems differ about one person, in the order of the fields. */
export const compareRecord = (ours: OwnRecord, theirs: ComparedRecord): readonly Discrepancy[] =>
  COMPARED_FIELDS.flatMap((field) => {
    const said = theirs[field];
    const known = OURS[field](ours);
    return said === undefined || plain(field, said) === plain(field, known)
      ? []
      : [{ nip: theirs.nip, field, ours: known, theirs: said }];
  });
