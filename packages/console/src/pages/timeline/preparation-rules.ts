import { type ForecastRules, POST_LEVELS, parseIsoDate } from '@kotak9/rules';
import * as z from 'zod';

type Rules = Pick<ForecastRules, 'leadDays' | 'freezeWindows'>;

const Day = z.string().transform((text, context) => {
  const date = parseIsoDate(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: 'no calendar date' });
  return z.NEVER;
});
const FreezeWindow = z.object({ from: Day, until: Day, legalBasis: z.string(), permission: z.string() });

const PolicyPart = z.object({
  forecast: z.object({
    leadDays: z.record(z.enum(POST_LEVELS), z.number().int()),
    freezeWindows: z.array(FreezeWindow),
  }),
});

/** What the policy says about filling posts: the rest of it is not needed here. */
export const preparationRulesOf = (ruleSet: unknown): Rules => PolicyPart.parse(ruleSet).forecast;

/** Election freezes that HR registered, beside the windows of the policy; earliest first. */
export const withElections = (
  rules: Rules,
  freezes: readonly { readonly from: string; readonly until: string; readonly election: string }[],
): Rules => ({
  ...rules,
  freezeWindows: [
    ...rules.freezeWindows,
    ...freezes.map(({ from, until, election }) =>
      FreezeWindow.parse({
        from,
        until,
        legalBasis: `UU 10/2016 Ps 71(2): ${election}`,
        permission: 'Menteri Dalam Negeri',
      }),
    ),
  ].sort((a, b) => (a.from < b.from ? -1 : 1)),
});
