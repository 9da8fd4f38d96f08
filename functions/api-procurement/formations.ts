import { type procurementOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { type AgencyId, checkSkbParts, type PostLevel, selectionTableOn } from '@kotak9/rules';
import {
  entriesOf,
  formationRegister,
  levelOf,
  loadEntry,
  loadPosition,
  loadUnit,
  type ProcurementFormationData,
  procurementFormationRegister,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { type EntryContext, registerActs } from '../register-acts.ts';
import { fieldError, fieldFaults } from './field-fault.ts';

type Plan = Request<typeof procurementOperations.recordProcurementFormation>;
type Context = EntryContext<Plan['params'], Plan['body']>;

/** Posts of one level and unit, vacant and in no other formation of the year. */
export const formationActs = (deps: TableDeps) =>
  registerActs<ProcurementFormationData, Plan['params'], Plan['body']>(deps, {
    register: procurementFormationRegister,
    resource: 'procurement-formation',
    ownerIn: ({ year }) => year,
    complete: async (context) => {
      const { table, agency, params, body } = context;
      if (!(await loadUnit(table, agency, body.unitId))) {
        return refuse('reference/unknown', { field: 'unitId', id: body.unitId });
      }
      const skb = checkSkb(context);
      if (skb) return skb;
      const others = await entriesOf(table, agency, procurementFormationRegister, params.year);
      const siblings = others.map(({ data }) => data);
      const level = await levelOfPosts(context, siblings);
      if (typeof level !== 'string') return level;
      const proposal = await checkProposal(table, agency, context, siblings);
      if (proposal) return proposal;
      const data: ProcurementFormationData = {
        ...body,
        year: params.year,
        level,
        status: 'direncanakan',
        announcedOn: null,
        called: [],
        resultsOn: null,
        objectionUntil: null,
        rulingUntil: null,
        finalOn: null,
        ranking: [],
        imports: 0,
        appointed: [],
      };
      const { year, unitId, positionIds } = data;
      return {
        data,
        fact: {
          type: 'formation.planned.v1',
          data: { year, formationId: data.id, unitId, posts: positionIds.length },
        },
      };
    },
  });

const checkSkb = ({ body, today }: Context): Refusal | null => {
  const table = selectionTableOn(today);
  if (table === null) return refuse('procurement/no-table', { day: today });
  if (body.employmentType === 'pppk') {
    return body.skb.length === 0
      ? null
      : fieldFaults([fieldError('skb', 'not-allowed', 'PPPK tanpa SKB.', 'There is no SKB for PPPK.')]);
  }
  const faults = checkSkbParts(body.skb, table.cpns);
  return faults.length === 0
    ? null
    : fieldFaults(
        faults.map((code) =>
          fieldError(
            'skb',
            code,
            `Bagian SKB masing-masing sekali, berjumlah 100%, dan CAT paling sedikit ${table.cpns.minCatWeight}%.`,
            `Parts of the SKB once each, together 100 %, CAT at least ${table.cpns.minCatWeight} %.`,
          ),
        ),
      );
};

const levelOfPosts = async (
  { table, agency, body }: Context,
  siblings: readonly ProcurementFormationData[],
): Promise<PostLevel | Refusal> => {
  const levels: PostLevel[] = [];
  for (const [index, id] of body.positionIds.entries()) {
    const field = `positionIds[${index}]`;
    const fault = (code: string, indonesian: string, english: string): Refusal =>
      fieldFaults([fieldError(field, code, indonesian, english)]);
    if (body.positionIds.indexOf(id) < index) {
      return fault('duplicate', 'Jabatan disebut dua kali.', 'The post is named twice.');
    }
    const position = await loadPosition(table, agency, id);
    if (position === null) return refuse('reference/unknown', { field, id });
    if (position.data.unitId !== body.unitId) {
      return fault('other-unit', 'Jabatan ini pada unit lain.', 'The post is in another unit.');
    }
    if (position.data.holder !== null) return refuse('position/occupied', { id });
    const other = siblings.find(({ positionIds }) => positionIds.includes(id));
    if (other) return refuse('procurement/post-taken', { positionId: id, formationId: other.id });
    const level = levelOf(position.data);
    if (levels[0] !== undefined && levels[0] !== level) {
      return fault(
        'other-level',
        'Jenjang harus sama dengan yang pertama.',
        'Not of the level of the first.',
      );
    }
    levels.push(level);
  }
  const [level] = levels;
  if (level === undefined) throw new TypeError('A formation without posts was accepted');
  return level;
};

/** Of an approved proposal no more posts are put up than were granted. */
const checkProposal = async (
  table: Table,
  agency: AgencyId,
  { params, body }: Context,
  siblings: readonly ProcurementFormationData[],
): Promise<Refusal | null> => {
  if (body.proposal === null) return null;
  const { id } = body.proposal;
  const found = await loadEntry(table, agency, formationRegister, params.year, id);
  if (found === null) return refuse('reference/unknown', { field: 'proposal.id', id });
  const { status, approved } = found.data;
  if (status !== 'disetujui' || approved === null) {
    return refuse('procurement/proposal-not-approved', { id, status });
  }
  const used = siblings
    .filter(({ proposal }) => proposal?.id === id)
    .reduce((sum, { positionIds }) => sum + positionIds.length, 0);
  return used + body.positionIds.length > approved
    ? refuse('procurement/over-approved', { id, approved, used })
    : null;
};
