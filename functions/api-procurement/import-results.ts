import { type applicantOperations, type OperationInput, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import type { ProcurementStage, SelectionStatus } from '@kotak9/rules';
import {
  type ApplicantData,
  applicantRegister,
  changeEntry,
  commandOf,
  type Entry,
  formationOwner,
  loadEntry,
  localDate,
  type ProcurementFormationData,
  procurementFormationRegister,
  runCommand,
  selectionObjectionRegister,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { countPassed, scoreErrors, withResult } from './check-result-row.ts';
import { fieldError, fieldFaults } from './field-fault.ts';
import { statusGate } from './formation-act.ts';
import { objectionIdOf } from './objections.ts';
import { tableOf } from './selection-of.ts';
import { loadRound, stageGate } from './stage-gate.ts';

type Import = typeof applicantOperations.importResults;
export type ResultsBody = OperationInput<Import>['body'];

const TAKEN_WHILE: Readonly<Record<ResultsBody['stage'], SelectionStatus>> = {
  skd: 'diumumkan',
  skb: 'seleksi-lanjutan',
  'seleksi-kompetensi': 'diumumkan',
};

/**
 * Results of one stage: all rows, or none. The formation's version moves with it, so that a list drawn up from older
 * results at the same moment is not fixed.
 */
export const importResults =
  ({ table }: TableDeps): Act<Import> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body } = request;
      const { agency } = principal;
      const { year, formationId } = params;
      const found = await loadEntry(table, agency, procurementFormationRegister, year, formationId);
      if (found === null) {
        return refuse('resource/not-found', { resource: 'procurement-formation', id: formationId });
      }
      const today = localDate(request.now);
      const refused = await whyNotNow(table, request, found.data);
      if (refused) return refused;
      const rules = tableOf(found.data, today);
      const errors = [...repeatedRows(body), ...scoreErrors(body, found.data, rules)];
      if (errors.length > 0) return fieldFaults(errors);
      const rated = await ratedApplicants(table, request, found.data);
      if ('refused' in rated) return rated;
      const data = { ...found.data, imports: found.data.imports + 1 };
      const named = { year, formationId };
      return {
        changes: [
          changeEntry(procurementFormationRegister, agency, found, data, {
            type: 'selection-results.imported.v1',
            data: { ...named, recorded: rated.length },
          }),
          ...rated.map(({ before, after }) =>
            changeEntry(applicantRegister, agency, before, after, {
              type: 'applicant-result.recorded.v1',
              data: { ...named, applicantId: after.id, stage: body.stage },
            }),
          ),
        ],
        outcome: {
          status: 201,
          body: {
            stage: body.stage,
            recorded: rated.length,
            passed: countPassed(
              rated.map(({ after }) => after),
              body,
              data,
              rules,
            ),
          },
        },
      };
    });

const whyNotNow = async (
  table: Table,
  { principal, params, body, now }: Request<Import>,
  formation: ProcurementFormationData,
): Promise<Refusal | null> => {
  const ofPppk = body.stage === 'seleksi-kompetensi';
  if (ofPppk !== (formation.employmentType === 'pppk')) {
    return fieldFaults([
      fieldError(
        'stage',
        'other-employment-type',
        'Tahapan ini bukan untuk jenis ASN formasi.',
        'No stage of the kind of ASN that the formation is for.',
      ),
    ]);
  }
  const wrong = statusGate(formation, [TAKEN_WHILE[body.stage], 'hasil-diumumkan']);
  if (wrong) return wrong;
  const round = await loadRound(table, principal.agency, params.year, formation.employmentType);
  if ('refused' in round) return round;
  const stage: ProcurementStage = body.stage;
  return stageGate(round, stage, localDate(now), false);
};

const repeatedRows = ({ rows }: ResultsBody) =>
  rows.flatMap(({ applicantId }, index) =>
    rows.findIndex((row) => row.applicantId === applicantId) === index
      ? []
      : [fieldError(`rows[${index}].applicantId`, 'duplicate', 'Disebut dua kali.', 'Named twice.')],
  );

interface Rated {
  readonly before: Entry<ApplicantData>;
  readonly after: ApplicantData;
}

const ratedApplicants = async (
  table: Table,
  { principal, params, body }: Request<Import>,
  formation: ProcurementFormationData,
): Promise<readonly Rated[] | Refusal> => {
  const { agency } = principal;
  const owner = formationOwner(params.year, params.formationId);
  const rated: Rated[] = [];
  for (const [index, { applicantId }] of body.rows.entries()) {
    const before = await loadEntry(table, agency, applicantRegister, owner, applicantId);
    if (before === null) {
      return refuse('reference/unknown', { field: `rows[${index}].applicantId`, id: applicantId });
    }
    if (formation.status === 'hasil-diumumkan') {
      const id = objectionIdOf(applicantId);
      const objection = await loadEntry(table, agency, selectionObjectionRegister, owner, id);
      if (objection?.data.ruling?.outcome !== 'diterima') {
        return refuse('procurement/correction-not-granted', { applicantId });
      }
    }
    const after = withResult(before.data, body, index, formation);
    if ('refused' in after) return after;
    rated.push({ before, after });
  }
  return rated;
};
