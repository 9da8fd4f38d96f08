import { type planningOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { jabatanIdOf, kelasOfScore, needOf } from '@kotak9/rules';
import { loadUnit, policyInForce, type StoredWorkload, workloadRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, type EntryContext, registerActs } from '../register-acts.ts';

type RecordCall = Parameters<Act<typeof planningOperations.recordWorkloadAnalysis>>[0];
type ReviseCall = Parameters<Act<typeof planningOperations.reviseWorkloadAnalysis>>[0];

const of = {
  register: workloadRegister,
  resource: 'workload-analysis',
  ownerIn: ({ unit }: Pick<RecordCall['params'], 'unit'>) => unit,
};

type Jabatan = Pick<StoredWorkload, 'id' | 'unitId' | 'title' | 'level'>;

/** The analysis with the need that the policy of today makes of it. */
const analysed = async (
  { table, agency, today, principal, body }: EntryContext<unknown, ReviseCall['body']>,
  jabatan: Jabatan,
): Promise<StoredWorkload> => {
  const { id: ruleSet, planning } = await policyInForce(table, agency, today);
  const { year, tasks, evaluationScore } = body;
  const { minutes, unrounded, people } = needOf(tasks, planning);
  return {
    ...jabatan,
    year,
    tasks,
    evaluationScore,
    kelas: evaluationScore === null ? null : kelasOfScore(evaluationScore),
    minutes,
    effectiveMinutes: planning.effectiveMinutes,
    unroundedNeed: unrounded,
    need: people,
    ruleSet,
    recordedOn: today,
    recordedBy: principal.sub,
  };
};

const factOf = ({ unitId, id, year, kelas }: StoredWorkload, corrected: boolean) =>
  ({
    type: 'workload-analysis.recorded.v1',
    data: { unitId, jabatanId: id, year, kelas, corrected },
  }) as const;

/** The work of a jabatan in a unit, recorded once and revised from then on. */
export const recordWorkload = (deps: TableDeps) =>
  registerActs<StoredWorkload, RecordCall['params'], RecordCall['body']>(deps, {
    ...of,
    complete: async (context) => {
      const { table, agency, params, body } = context;
      const unitId = params.unit;
      if (!(await loadUnit(table, agency, unitId))) {
        return refuse('resource/not-found', { resource: 'unit', id: unitId });
      }
      const id = jabatanIdOf(body);
      if (id === null) return refuse('planning/title-unusable');
      const data = await analysed(context, { id, unitId, title: body.title, level: body.level });
      return { data, fact: factOf(data, false) };
    },
  });

export const reviseWorkload = (deps: TableDeps) =>
  changeEntryAct<StoredWorkload, ReviseCall['params'], ReviseCall['body']>(deps, {
    ...of,
    decide: async ({ data: { id, unitId, title, level } }, context) => {
      const data = await analysed(context, { id, unitId, title, level });
      return { data, fact: factOf(data, true) };
    },
  });
