import {
  type AgencyId,
  type IsoDate,
  type PersonInputs,
  type Placement,
  profileCandidate,
  type RuleSet,
} from '@kotak9/rules';
import type { Change } from './commit.ts';
import { heldStandardKey, type InputKind } from './keys.ts';
import type { AsnRecord } from './person-state.ts';
import { changeRecord, putInput } from './record-change.ts';
import type { Write } from './table.ts';
import { talentItem } from './talent-item.ts';

/** A person whose placement has not been calculated yet stands in the lists as unplaced, and says so. */
const pendingPlacement = (inputs: PersonInputs, asOf: IsoDate, ruleSet: RuleSet): Placement => ({
  nip: inputs.nip,
  status: 'unplaced',
  box: null,
  performance: null,
  potential: null,
  talentScore: null,
  components: [],
  missing: [{ input: 'placement', reason: 'not-yet-calculated', since: null }],
  recommendation: [],
  nextCutoffs: [],
  ruleSet: ruleSet.id,
  asOf,
  recheckOn: null,
});

const inputWrites = (agency: AgencyId, inputs: PersonInputs): readonly Write[] => {
  const put = <K extends InputKind>(kind: K, id: string, data: Parameters<typeof putInput<K>>[4]) =>
    putInput(agency, inputs.nip, kind, id, data);
  return [
    ...inputs.performance.map((entry) => put('performance', String(entry.year), entry)),
    ...inputs.assessments.map((entry) => put('assessments', entry.id, entry)),
    ...inputs.education.map((entry) => put('education', entry.id, entry)),
    ...inputs.training.map((entry) => put('training', entry.id, entry)),
    ...inputs.career.map((entry) => put('career', entry.id, entry)),
    ...inputs.awards.map((entry) => put('awards', entry.id, entry)),
    ...inputs.assignments.map((entry) => put('assignments', entry.id, entry)),
    ...inputs.feedback.map((entry) => put('feedback', String(entry.year), entry)),
    ...inputs.discipline.map((entry) => put('discipline', entry.id, entry)),
    ...(inputs.standard ? [{ put: { ...heldStandardKey(agency, inputs.nip), data: inputs.standard } }] : []),
  ];
};

/** The record of a new person, without what feeds the axes. */
export const recordOf = (
  agency: AgencyId,
  inputs: PersonInputs,
  warnings: AsnRecord['warnings'],
): AsnRecord => ({
  nip: inputs.nip,
  agency,
  name: inputs.name,
  employmentType: inputs.employmentType,
  birthDate: inputs.birthDate,
  sex: inputs.sex,
  status: inputs.status,
  rank: inputs.rank,
  unitId: inputs.unitId,
  post: inputs.post,
  bupOverride: inputs.bupOverride,
  unwillingSince: inputs.unwillingSince,
  declaredConflicts: [...inputs.declaredConflicts],
  warnings,
});

/** A new person with all that came with the record, as one change of one aggregate. */
export const createPerson = (
  agency: AgencyId,
  inputs: PersonInputs,
  warnings: AsnRecord['warnings'],
  asOf: IsoDate,
  ruleSet: RuleSet,
): Change => {
  const pending = pendingPlacement(inputs, asOf, ruleSet);
  const writes = inputWrites(agency, inputs);
  return changeRecord(
    agency,
    null,
    recordOf(agency, inputs, warnings),
    {
      type: 'record.created.v1',
      data: {
        nip: inputs.nip,
        employmentType: inputs.employmentType,
        unitId: inputs.unitId,
        positionId: inputs.post?.positionId ?? null,
        inputs: writes.length,
      },
    },
    [
      {
        put: talentItem(agency, profileCandidate(inputs, pending, ruleSet), pending.missing, 1, ruleSet),
        when: { is: 'absent' },
      },
      ...writes,
    ],
  );
};
