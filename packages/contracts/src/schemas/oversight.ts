import * as z from 'zod';
import { CalendarDate, NipText, PositionSlug, RuleSetSlug, UnitSlug, VacancySlug } from './primitives.ts';
import { PostLevel } from './terms.ts';

const Ranked = z.object({ nip: NipText, name: z.string(), score: z.number() });

/** A choice as it was made: what the official saw, whom they chose, and why. Nothing that comes later changes it. */
export const DecisionRecord = z
  .object({
    vacancyId: VacancySlug,
    seq: z.number().int().meta({ description: 'Number of the decision in the history of the vacancy' }),
    listId: z.string(),
    positionId: PositionSlug,
    title: z.string(),
    unitId: UnitSlug,
    level: PostLevel,
    chosen: Ranked.extend({ rank: z.number().int() }),
    first: Ranked.meta({ description: 'Who stood at rank 1' }),
    shortlisted: z.number().int().meta({ description: 'Among how many could be chosen' }),
    reason: z.string().nullable().meta({ description: 'Why not rank 1; null where it is' }),
    decreeNumber: z.string(),
    effectiveDate: CalendarDate,
    decidedAt: z.string(),
    decidedBy: z.string().meta({ description: '`sub` of who decided' }),
    publishedAt: z.string().nullable(),
    minutesNumber: z.string().nullable(),
    contentHash: z.string().meta({ description: 'SHA-256 of the list that was published' }),
    ruleSet: RuleSetSlug.meta({ description: 'The version of the policy by which it was ranked' }),
  })
  .meta({ id: 'DecisionRecord' });

/** What somebody tried: to appoint, to transfer, to activate a policy, to answer or get round an objection. */
export const REFUSED_ACTS = ['appointment', 'transfer', 'policy', 'objection'] as const;

/** An attempt against the separation of duties or the rules of a choice, as it was refused. */
export const RefusalRecord = z
  .object({
    id: z.string().meta({ description: 'Id of the event' }),
    at: z.string(),
    act: z.enum(REFUSED_ACTS),
    code: z.string().meta({ description: 'Code of the refusal, as the API answered it' }),
    subject: z.string().meta({ description: 'In whose history it stands, e.g. `vacancy/vac-kepala-1`' }),
    seq: z.number().int().meta({ description: 'Number of the event in that history' }),
    sub: z.string().meta({ description: '`sub` of who tried' }),
    roles: z.array(z.string()).meta({ description: 'With which roles; empty: none' }),
    nip: z.string().nullable().meta({ description: 'Whom it was about; null where it named nobody' }),
  })
  .meta({ id: 'RefusalRecord' });
