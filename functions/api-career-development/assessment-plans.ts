import { type Outcome, type careerDevelopmentOperations as operations, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { monthOf, POST_LEVELS, parseIsoDate, planAssessments } from '@kotak9/rules';
import { AGENCY_WIDE, allPoolMembers, assessmentPlanRegister, listEntries, profilesAt } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';
import { scopeOf } from '../scope.ts';
import { studiesOn } from './running-studies.ts';

type Body = Request<typeof operations.createAssessmentPlan>['body'];
type Plan = Parameters<typeof assessmentPlanRegister.ownerOf>[0];
type Listing = Pick<Request<typeof operations.listAssessmentPlans>, 'principal' | 'query'>;

/** People of one plan: it is one item of the table. */
const MOST_PEOPLE = 2500;

/** Plans are kept with the terms that they were made by; a new one never changes an old one. */
export const assessmentPlanActs = (deps: TableDeps) => {
  const acts = registerActs<Plan, object, Body>(deps, {
    register: assessmentPlanRegister,
    resource: 'assessment-plan',
    ownerIn: () => AGENCY_WIDE,
    complete: async ({ table, agency, today, body, command }) => {
      const { firstMonth, unit, ...terms } = body;
      const earliest = monthOf(today);
      const from = parseIsoDate(`${firstMonth}-01`);
      if (from === null || firstMonth < earliest) {
        return refuse('assessment-plan/past', { month: firstMonth, earliest });
      }
      const scope = await scopeOf(table, agency, unit ?? undefined);
      if ('refused' in scope) return scope;
      const [profiles, members, studies] = await Promise.all([
        profilesAt(table, agency, POST_LEVELS),
        allPoolMembers(table, agency, scope.ids),
        studiesOn(table, agency, from),
      ]);
      const pool = new Set(members.map(({ nip }) => nip));
      const away = new Map(studies.flatMap(({ nip, until, released }) => (released ? [[nip, until]] : [])));
      const candidates = profiles.flatMap(
        ({ nip, level, status, unitId, assessmentValidUntil: validUntil }) =>
          level !== null && status === 'aktif' && (scope.ids === null || scope.ids.includes(unitId))
            ? [{ nip, level, validUntil, inPool: pool.has(nip), awayUntil: away.get(nip) ?? null }]
            : [],
      );
      const planned = planAssessments(candidates, { from, ...terms });
      if (!planned.ok)
        return refuse('assessment-plan/cost-missing', { levels: planned.error.levels.join(', ') });
      const schedule = planned.value;
      const seated = schedule.months.reduce((sum, { people }) => sum + people.length, 0);
      const people = seated + schedule.unplanned.length;
      if (people > MOST_PEOPLE) return refuse('assessment-plan/too-many', { people, most: MOST_PEOPLE });
      const id = command.newId();
      return {
        data: assessmentPlanRegister.schema.parse({ id, ...body, asOf: today, schedule }),
        fact: {
          type: 'assessment-plan.recorded.v1',
          data: { listId: AGENCY_WIDE, planId: id, planned: seated, unplanned: schedule.unplanned.length },
        },
      };
    },
  });
  return {
    ...acts,
    list: async ({ principal, query }: Listing): Promise<Outcome> => {
      const page = await listEntries(
        deps.table,
        principal.agency,
        assessmentPlanRegister,
        AGENCY_WIDE,
        query,
      );
      if (page === null) return refuse('request/cursor-invalid');
      const items = page.items.map(({ schedule, ...plan }) => ({
        ...plan,
        planned: schedule.months.reduce((sum, { people }) => sum + people.length, 0),
        unplanned: schedule.unplanned.length,
        cost: schedule.cost,
      }));
      return { status: 200, body: { items, next: page.next } };
    },
  };
};
