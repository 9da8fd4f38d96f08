import { type formationOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import {
  PROJECTED_YEARS,
  type ProjectionRow,
  type ProposalFault,
  proposeFormation as propose,
  yearOf,
} from '@kotak9/rules';
import {
  changeEntry,
  commandOf,
  formationRegister,
  loadEntry,
  loadProjectionRows,
  localDate,
  policyInForce,
  runCommand,
  type StoredFormation,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { entryReply } from '../register-acts.ts';
import { formationsOf } from './projection-facts.ts';
import { findProjection } from './read-projections.ts';

type ProposeCall = Request<typeof formationOperations.proposeFormation>;

/**
 * Asks for posts of one jabatan in a year, on the ground of a fixed projection. One proposal for each jabatan, kind of
 * employment and year; after a refusal it may be made anew.
 */
export const proposeFormation =
  ({ table }: TableDeps): Act<typeof formationOperations.proposeFormation> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body, now } = request;
      const { agency } = principal;
      const today = localDate(now);
      const { firstYear, id } = body.projection;
      const projection = await findProjection(table, agency, { year: firstYear, id });
      if (projection === null) return refuse('reference/unknown', { field: 'projection.id', id });
      const rows = await loadProjectionRows(table, agency, projection.data);
      const row = rows.find(
        ({ unitId, jabatanId }) => unitId === body.unitId && jabatanId === body.jabatanId,
      );
      if (!row) return refuse('reference/unknown', { field: 'jabatanId', id: body.jabatanId });
      const fresh = proposalOf(request, row);
      const found = await loadEntry(table, agency, formationRegister, String(params.year), fresh.id);
      if (found !== null && found.data.status !== 'ditolak') {
        return refuse('resource/duplicate', { resource: 'formation-proposal', id: fresh.id });
      }
      const last = firstYear + PROJECTED_YEARS - 1;
      const first = Math.max(firstYear, yearOf(today));
      if (params.year < first) {
        return refuse('planning/year-not-projected', { field: 'year', year: params.year, first, last });
      }
      const others = (await formationsOf(table, agency, yearOf(today), last)).filter(
        (one) =>
          one.unitId === row.unitId &&
          one.jabatanId === row.jabatanId &&
          (one.id !== fresh.id || one.year !== fresh.year),
      );
      const { planning } = await policyInForce(table, agency, today);
      const asked = { year: params.year, number: body.proposed, reason: body.reason };
      const proposed = propose(row, asked, others, planning);
      if (!proposed.ok) return refusalOf(proposed.error, fresh);
      const data = { ...fresh, beyondNeed: proposed.value.beyondNeed };
      const { id: formationId, year, unitId, jabatanId, employmentType } = data;
      return {
        changes: [
          changeEntry(formationRegister, agency, found, data, {
            type: 'formation.proposed.v1',
            data: { formationId, year, unitId, jabatanId, employmentType, proposed: data.proposed },
          }),
        ],
        outcome: entryReply(data, (found?.head.seq ?? 0) + 1, 201),
      };
    });

const proposalOf = ({ principal, params, body, now }: ProposeCall, row: ProjectionRow): StoredFormation => ({
  ...body,
  id: `${row.unitId}.${row.jabatanId}.${body.employmentType}`,
  year: params.year,
  title: row.title,
  level: row.level,
  kelas: row.kelas,
  beyondNeed: 0,
  proposedOn: localDate(now),
  proposedBy: principal.sub,
  status: 'diusulkan',
  approved: null,
  approvalNumber: null,
  decidedOn: null,
  decisionReason: null,
  filled: 0,
});

const refusalOf = (fault: ProposalFault, { year, level, jabatanId, proposed }: StoredFormation): Refusal => {
  switch (fault.code) {
    case 'year-not-projected':
      return refuse('planning/year-not-projected', {
        field: 'year',
        year,
        first: fault.first,
        last: fault.last,
      });
    case 'structural':
      return refuse('formation/structural', { level });
    case 'need-unknown':
      return refuse('formation/need-unknown', { jabatan: jabatanId });
    case 'beyond-need':
      return refuse('formation/beyond-need', { proposed, lacking: fault.lacking, year });
  }
};
