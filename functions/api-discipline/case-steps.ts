import { type EventType, type Outcome, type Refusal, refuse, type schemas } from '@kotak9/contracts';
import type { Principal } from '@kotak9/http';
import {
  answerAppeal,
  type CaseRefusal,
  closeCase,
  type DisciplineCase,
  decideCase,
  examine,
  fileAppeal,
  type IsoDate,
  type Nip,
  type Result,
  type RuleSet,
  summon,
  type WorkCalendar,
} from '@kotak9/rules';
import {
  type CaseData,
  type CommandRequest,
  changeCase,
  commandOf,
  disciplineCaseRegister,
  loadEntry,
  localDate,
  policyInForce,
  runCommand,
  type Table,
} from '@kotak9/store';
import type * as z from 'zod';
import { loadWorkCalendar } from '../api-services/leave-facts.ts';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { refuseFrozen } from '../refuse-frozen.ts';
import { caseReply, refusalOf } from './case-answer.ts';
import { effectOn } from './sanction-effect.ts';

type CaseEvent = Extract<EventType, `discipline-case.${string}`>;

interface StepRequest<Body> {
  readonly principal: Principal;
  readonly params: { readonly nip: Nip; readonly id: string };
  readonly body: Body;
  readonly ifMatch: number;
  readonly now: string;
  readonly correlationId: string;
  readonly idempotency: CommandRequest['idempotency'];
}

interface Step<Body> {
  readonly event: CaseEvent;
  /** The dates of what happened, by field: none of them lies ahead. */
  readonly dates: (body: Body) => Readonly<Record<string, IsoDate>>;
  readonly take: (
    found: DisciplineCase,
    body: Body,
    rules: RuleSet['rewards']['discipline'],
    calendar: WorkCalendar,
  ) => Result<DisciplineCase, CaseRefusal>;
}

/** Nothing is recorded before it has happened; what is still to come is a date of its own. */
const refuseFuture = <Body>({ dates }: Step<Body>, body: Body, today: IsoDate, agency: Principal['agency']) =>
  Object.entries(dates(body))
    .map(([field, date]) => refuseFutureDate(field, date, { agency, today }))
    .find((refusal): refusal is Refusal => refusal !== null);

const toStored = (data: DisciplineCase): CaseData => ({
  ...data,
  summonses: [...data.summonses],
  appeals: [...data.appeals],
});

/** One step of a case, with what it does to the record, in one transaction. */
const stepOf =
  <Body>({ table }: { readonly table: Table }, step: Step<Body>) =>
  (request: StepRequest<Body>): Promise<Outcome> => {
    let asked = 0;
    return runCommand(table, commandOf(request), async () => {
      const { principal, params, body, now, ifMatch } = request;
      const { agency } = principal;
      const { nip, id } = params;
      if (principal.nip === nip) return refuse('discipline/own-case');
      const found = await loadEntry(table, agency, disciplineCaseRegister, nip, id);
      if (found === null) return refuse('resource/not-found', { resource: 'discipline-case', id });
      if (ifMatch !== found.head.seq) return refuse('version/stale', { currentVersion: found.head.seq });
      const today = localDate(now);
      const future = refuseFuture(step, body, today, agency);
      if (future) return future;
      const policy = await policyInForce(table, agency, today);
      const calendar = await loadWorkCalendar(table, agency, policy);
      const taken = step.take(found.data, body, policy.rewards.discipline, calendar);
      if (!taken.ok) return refusalOf(taken.error);
      const data = toStored(taken.value);
      // what an objection holds is held by a condition of the transaction: only when that failed is it worth a read
      if (asked++ > 0 && found.data.decision !== null) {
        const held = [found.data.decision.sanctionId];
        const frozen = await refuseFrozen(table, agency, nip, 'discipline', held);
        if (frozen) return frozen;
      }
      const effect = await effectOn(table, { agency, nip, today }, found.data, data);
      if ('refused' in effect) return effect;
      const fact = { type: step.event, data: { caseId: id, stage: data.stage } };
      return {
        changes: [changeCase(agency, found, data, fact), ...effect.changes],
        checks: effect.checks,
        outcome: caseReply(data, found.head.seq + 1, today, 201),
      };
    });
  };

type BodyOf<
  K extends
    | 'SummonsBody'
    | 'ExaminationBody'
    | 'CaseDecisionBody'
    | 'AppealBody'
    | 'AppealAnswerBody'
    | 'CaseClosingBody',
> = z.output<(typeof schemas)[K]>;

export const caseSteps = (deps: TableDeps) => ({
  summon: stepOf<BodyOf<'SummonsBody'>>(deps, {
    event: 'discipline-case.summoned.v1',
    dates: ({ sentOn }) => ({ sentOn }),
    take: summon,
  }),
  examine: stepOf<BodyOf<'ExaminationBody'>>(deps, {
    event: 'discipline-case.examined.v1',
    dates: ({ on }) => ({ on }),
    take: (found, { on }) => examine(found, on),
  }),
  decide: stepOf<BodyOf<'CaseDecisionBody'>>(deps, {
    event: 'discipline-case.decided.v1',
    dates: ({ date, receivedOn }) => ({ date, receivedOn }),
    take: decideCase,
  }),
  appeal: stepOf<BodyOf<'AppealBody'>>(deps, {
    event: 'discipline-case.appealed.v1',
    dates: ({ filedOn }) => ({ filedOn }),
    take: (found, { kind, filedOn }, rules, calendar) => fileAppeal(found, kind, filedOn, rules, calendar),
  }),
  answerAppeal: stepOf<BodyOf<'AppealAnswerBody'>>(deps, {
    event: 'discipline-case.answered.v1',
    dates: ({ answeredOn }) => ({ answeredOn }),
    take: (found, { outcome, answeredOn, sanction }) => answerAppeal(found, outcome, answeredOn, sanction),
  }),
  close: stepOf<BodyOf<'CaseClosingBody'>>(deps, {
    event: 'discipline-case.closed.v1',
    dates: ({ on }) => ({ on }),
    take: (found, { ending, on, reason }) => closeCase(found, ending, on, reason),
  }),
});
