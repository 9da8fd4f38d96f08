import type { careerDevelopmentOperations as operations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { addYears, expiriesByMonth, monthOf, POST_LEVELS, validityOn } from '@kotak9/rules';
import { deadlinesDue, localDate, policyInForce, profilesAt } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** How many assessments count on a day, and in which month those end: from the index by level alone. */
export const assessmentValidity =
  ({ table }: TableDeps): Act<typeof operations.getAssessmentValidity> =>
  async ({ principal: { agency }, query, now }) => {
    const on = query.on ?? localDate(now);
    const [profiles, ruleSet] = await Promise.all([
      profilesAt(table, agency, POST_LEVELS),
      policyInForce(table, agency, on),
    ]);
    const found = profiles.map(({ assessmentValidUntil: until }) => ({
      until,
      validity: validityOn(until, on),
    }));
    const count = (validity: (typeof found)[number]['validity']) =>
      found.filter((one) => one.validity === validity).length;
    const valid = found.flatMap(({ until, validity }) =>
      validity === 'berlaku' && until !== null ? [until] : [],
    );
    return {
      status: 200,
      body: {
        on,
        people: found.length,
        valid: valid.length,
        expired: count('kedaluwarsa'),
        never: count('belum-pernah'),
        months: expiriesByMonth(valid),
        ruleSet: ruleSet.id,
      },
    };
  };

/** Whose assessment ends in which month: the deadlines of those days, and nothing else, are read. */
export const assessmentExpiries =
  ({ table }: TableDeps): Act<typeof operations.listAssessmentExpiries> =>
  async ({ principal: { agency }, query, now }) => {
    const from = query.from ?? localDate(now);
    const to = query.to ?? addYears(from, 1);
    const due = await deadlinesDue(table, agency, 'masa-berlaku-asesmen', to, from);
    const byMonth = Map.groupBy(due, ({ dueOn }) => monthOf(dueOn));
    return {
      status: 200,
      body: {
        from,
        to,
        months: [...byMonth].map(([month, people]) => ({
          month,
          people: people.map(({ nip, dueOn }) => ({ nip, validUntil: dueOn })),
        })),
      },
    };
  };
