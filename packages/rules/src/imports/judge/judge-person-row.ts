import type { IsoDate, PositionId, UnitId } from '../../brands.ts';
import type { Education, HeldPost, PersonInputs, Rank } from '../../person.ts';
import type { EmploymentType, ServiceStatus } from '../../terms.ts';
import type { ImportNote } from '../import-fault.ts';
import type { EducationRow, PersonRow } from '../import-input.ts';
import { plainName } from '../plain-name.ts';
import {
  differences,
  futureDate,
  futureYear,
  type JudgingContext,
  type RowVerdict,
  refused,
  rowFault,
} from './row-verdict.ts';

/** Of a person that is recorded, what a row can change. */
export interface CurrentPerson
  extends Pick<PersonInputs, 'name' | 'employmentType' | 'status' | 'rank' | 'unitId'> {
  readonly post: Pick<HeldPost, 'positionId' | 'since'> | null;
  readonly education: readonly Education[];
}

type EducationBody = Omit<Education, 'id'>;

/** The bodies of `POST /v1/asn` and of its education; another `status` than `aktif` is set beside them. */
export interface NewPersonWrite {
  readonly record: Pick<
    PersonRow,
    'nip' | 'name' | 'employmentType' | 'unitId' | 'positionSince' | 'birthDate' | 'sex'
  > & {
    readonly rank: Rank;
    readonly positionId: PositionId | null;
    readonly bupOverride: null;
  };
  readonly status: ServiceStatus;
  readonly education: EducationBody | null;
}

/** The bodies of `PATCH /v1/asn/{nip}` and of an education, new or correcting the one that it replaces. */
export interface PersonChangeWrite {
  readonly patch: PersonPatch;
  readonly education: { readonly body: EducationBody; readonly replacing: string | null } | null;
}

export interface PersonPatch {
  readonly name?: string;
  readonly employmentType?: EmploymentType;
  readonly rank?: Rank;
  readonly unitId?: UnitId;
  readonly positionId?: PositionId | null;
  readonly positionSince?: IsoDate;
  readonly status?: ServiceStatus;
}

export const judgePersonRow = (
  row: PersonRow,
  current: CurrentPerson | null,
  context: JudgingContext,
): RowVerdict<NewPersonWrite, PersonChangeWrite> => {
  const { today, inService } = context;
  const early = [
    ...futureDate('rank.since', row.rank.since, today),
    ...futureDate('positionSince', row.positionSince, today),
    ...futureYear('education.graduatedIn', row.education?.graduatedIn, today),
  ];
  if (early.length > 0) return refused(...early);
  if (current !== null) return judgeKnown(row, current, context);
  const status = row.status ?? 'aktif';
  // whoever has left before we knew of them is no concern of the agency's talent
  return inService.includes(status) ? asNew(row, status) : refused(rowFault('status', 'not-in-service'));
};

const asNew = (row: PersonRow, status: ServiceStatus): RowVerdict<NewPersonWrite, PersonChangeWrite> => {
  const { education, status: _status, rank, positionId = null, ...said } = row;
  const body = education && completed(education, undefined);
  return {
    verdict: 'new',
    write: {
      record: {
        ...said,
        rank: { ...rank, decreeNumber: rank.decreeNumber ?? null },
        positionId,
        bupOverride: null,
      },
      status,
      education: body ?? null,
    },
    notes: education && !body ? ['education-match-unsaid'] : [],
  };
};

const judgeKnown = (
  row: PersonRow,
  current: CurrentPerson,
  { inService }: JudgingContext,
): RowVerdict<NewPersonWrite, PersonChangeWrite> => {
  const leaves = !inService.includes(row.status ?? current.status);
  const record = differences(fieldsOf(current), saidOf(row, current, leaves));
  const education = row.education ? judgeEducation(row.education, current.education) : NOTHING;
  if (record === null && education.write === null) return { verdict: 'unchanged', notes: education.notes };
  const { before, after } = record ?? { before: {}, after: {} };
  const { positionSince, ...patch } = after;
  return {
    verdict: 'changed',
    before: { ...before, ...(education.write && { education: education.before }) },
    after: { ...after, ...(education.write && { education: education.write.body }) },
    write: {
      patch: { ...patch, ...(positionSince && { positionSince }) },
      education: education.write,
    },
    notes: education.notes,
  };
};

type Fields = Pick<CurrentPerson, 'name' | 'employmentType' | 'status' | 'rank' | 'unitId'> & {
  readonly positionId: PositionId | null;
  readonly positionSince: IsoDate | null;
};

const fieldsOf = ({ post, education: _education, ...fields }: CurrentPerson): Fields => ({
  name: fields.name,
  employmentType: fields.employmentType,
  status: fields.status,
  rank: fields.rank,
  unitId: fields.unitId,
  positionId: post?.positionId ?? null,
  positionSince: post?.since ?? null,
});

const saidOf = (row: PersonRow, current: CurrentPerson, leaves: boolean): Partial<Fields> => ({
  // other capitals, marks and spaces are no other name
  ...(plainName(row.name) !== plainName(current.name) && { name: row.name }),
  employmentType: row.employmentType,
  ...(row.status !== undefined && { status: row.status }),
  rank: rankAfter(row.rank, current.rank),
  unitId: row.unitId,
  // whoever leaves gives up the post by leaving
  ...(!leaves && row.positionId !== undefined && { positionId: row.positionId }),
  ...(!leaves && row.positionSince !== undefined && { positionSince: row.positionSince }),
});

/** A decree that is recorded belongs to its rank: it stays with it, and does not pass to another. */
const rankAfter = (said: PersonRow['rank'], current: Rank): Rank => {
  const isSameRank = said.grade === current.grade && said.since === current.since;
  return { ...said, decreeNumber: said.decreeNumber ?? (isSameRank ? current.decreeNumber : null) };
};

interface EducationVerdict {
  readonly before: EducationBody | null;
  readonly write: PersonChangeWrite['education'];
  readonly notes: readonly ImportNote[];
}

const NOTHING: EducationVerdict = { before: null, write: null, notes: [] };

/** One education is one level in one year. How its subject fits the post is kept unless the row says it. */
const judgeEducation = (said: EducationRow, recorded: readonly Education[]): EducationVerdict => {
  const known = recorded.find(
    ({ level, graduatedIn }) => level === said.level && graduatedIn === said.graduatedIn,
  );
  const body = completed(said, known);
  if (body === null) return { ...NOTHING, notes: ['education-match-unsaid'] };
  if (known === undefined) return { before: null, write: { body, replacing: null }, notes: [] };
  const { id, ...before } = known;
  const isKnown = body.fieldMatch === known.fieldMatch && plainName(body.major) === plainName(known.major);
  return isKnown ? NOTHING : { before, write: { body, replacing: id }, notes: [] };
};

const completed = (said: EducationRow, known: Education | undefined): EducationBody | null => {
  const fieldMatch = said.fieldMatch ?? known?.fieldMatch;
  return fieldMatch === undefined ? null : { ...said, fieldMatch };
};
