import type { AgencyId, IsoDate, PositionId, RuleSet } from '@kotak9/rules';
import {
  allVacancies,
  appointmentsDue,
  BREACH_NOTICE_DUE,
  type CommandRequest,
  entriesDue,
  localDate,
  objectionsDue,
  policyInForce,
  poolChecksDue,
  type RetirementDue,
  recalculationsDue,
  rechecksDue,
  retirementsDue,
  startDueRecalculation,
  type Table,
  vacantPosts,
} from '@kotak9/store';
import { applyAppointment } from '../apply-appointment.ts';
import { applyRankPromotion } from '../apply-rank-promotion.ts';
import type { TableDeps } from '../deps.ts';
import { recalculate } from '../recalculate.ts';
import { reconcileMember } from '../reconcile-member.ts';
import { reconcilePosition } from '../reconcile-position.ts';
import { actOnObjection } from './act-on-objections.ts';
import { rankPromotionsDue } from './apply-rank-promotions.ts';
import { applyDueStandard } from './apply-standards.ts';
import { applyDueTransfers } from './apply-transfers.ts';
import { eachOf } from './each-of.ts';
import { effectRetirement } from './effect-retirement.ts';
import { actingPostsOver, endActingPost } from './end-acting-posts.ts';
import { flagRetirements } from './flag-retirements.ts';
import { followServices } from './follow-services.ts';
import { noteOverdueBreach } from './note-overdue-breaches.ts';
import { deadlinesToNotice, giveNotices } from './notice-deadlines.ts';
import { reopenVacancy } from './reopen-vacancy.ts';

export interface AgencyCheck {
  readonly agency: AgencyId;
  readonly date: IsoDate;
  readonly policies: number;
  readonly retired: number;
  readonly actingEnded: number;
  readonly promoted: number;
  readonly transferred: number;
  readonly appointed: number;
  /** Competency standards whose first day came. */
  readonly standards: number;
  readonly reopened: number;
  readonly flagged: number;
  readonly unflagged: number;
  readonly opened: number;
  readonly changed: number;
  readonly closed: number;
  readonly rechecked: number;
  readonly pooled: number;
  readonly objections: number;
  /** People who were given notice of something. */
  readonly noticed: number;
  /** Breaches of personal data of which somebody was not told in time. */
  readonly breachesOverdue: number;
  readonly failures: number;
}

/**
 * One agency on one day, in the order in which things follow from each other: a policy on its first day starts its
 * recalculation, who retires leaves, acting posts end, ranks rise, transfers are made, who was chosen moves in, new
 * competency standards begin, decisions that can no longer take effect fall, who will retire is flagged, posts get or
 * lose their vacancies, results and pool memberships that time alone changes are computed anew, objections past their
 * day go on, and breaches of personal data that somebody was not told of in time are raised. The same day twice
 * changes nothing the second time.
 */
export const checkAgency = async (deps: TableDeps, command: CommandRequest): Promise<AgencyCheck> => {
  const { table, observer } = deps;
  const { agency, correlationId } = command;
  const today = localDate(command.now);
  const onFailure = (error: unknown): void =>
    observer.error('daily-check/failed', error, { agency, correlationId });

  const ruleSet = await policyInForce(table, agency, today);
  const starting = await recalculationsDue(table, agency, today);
  const started = await counting(starting, (id) => startDueRecalculation(table, command, id), onFailure);
  const leaving = await retirementsDue(table, agency, '', today);
  const unfollowed = await followServices(table, command, ruleSet, leaving, onFailure);
  const retired = await counting(
    leaving,
    ({ nip }) => effectRetirement(table, command, nip, ruleSet),
    onFailure,
  );
  const over = await actingPostsOver(table, agency, today);
  const actingEnded = await counting(over, (one) => endActingPost(table, command, one), onFailure);
  const rising = await rankPromotionsDue(table, agency, today);
  const promoted = await counting(rising, (one) => applyRankPromotion(deps, command, one), onFailure);
  const transferred = await applyDueTransfers(deps, command, today, onFailure);
  const appointed = await applyAppointments(deps, command, today, onFailure);
  const beginning = await entriesDue(table, agency, 'standard-version', '', today);
  const standards = await counting(beginning, (one) => applyDueStandard(table, command, one), onFailure);
  const decided = await allVacancies(table, agency, ['decided']);
  const reopened = await counting(
    decided,
    (vacancy) => reopenVacancy(table, command, vacancy, ruleSet),
    onFailure,
  );
  const flagging = await flagRetirements(table, command, today, ruleSet, onFailure);
  const posts = await postsToReconcile(table, agency, flagging.due, today, ruleSet);
  const reconciled = await counting(
    posts,
    (positionId) => reconcilePosition(table, command, positionId, ruleSet),
    onFailure,
  );
  const rechecks = await rechecksDue(table, agency, today);
  const rechecked = await counting(rechecks, (nip) => recalculate(deps, { ...command, nip }), onFailure);
  const poolChecks = await poolChecksDue(table, agency, today);
  const pooled = await counting(poolChecks, (nip) => reconcileMember(deps, { ...command, nip }), onFailure);
  const objections = await objectionsDue(table, agency, today);
  const passedOn = await counting(objections, (one) => actOnObjection(table, command, one), onFailure);
  const due = await deadlinesToNotice(table, command, today, ruleSet);
  const noticed = await counting(
    Map.groupBy(due, ({ nip }) => nip).values(),
    (ofPerson) => giveNotices(table, command, ofPerson, today),
    onFailure,
  );
  const breached = await entriesDue(table, agency, BREACH_NOTICE_DUE, '', today);
  const untold = await counting(breached, (one) => noteOverdueBreach(table, command, one), onFailure);

  return {
    agency,
    date: today,
    policies: started.count('started'),
    retired: retired.count('effected'),
    actingEnded: actingEnded.count('ended'),
    promoted: promoted.count('effected'),
    transferred: transferred.effected,
    appointed: appointed.applied,
    standards: standards.count('applied'),
    reopened: reopened.count('reopened'),
    flagged: flagging.flagged,
    unflagged: flagging.unflagged,
    opened: reconciled.count('opened'),
    changed: reconciled.count('changed'),
    closed: reconciled.count('closed'),
    rechecked: rechecked.count('changed'),
    pooled: pooled.count('changed'),
    objections: passedOn.count('moved'),
    noticed: noticed.count('noticed'),
    breachesOverdue: untold.count('noted'),
    failures:
      flagging.failures +
      unfollowed +
      [
        started,
        retired,
        actingEnded,
        promoted,
        transferred,
        appointed,
        standards,
        reopened,
        reconciled,
        rechecked,
        pooled,
        passedOn,
        noticed,
        untold,
      ].reduce((sum, { failed }) => sum + failed, 0),
  };
};

/** Runs an act for each and counts what came of it; an outcome `contended` is a failure, to be done by the next run. */
const counting = async <T, Result extends string>(
  things: Iterable<T>,
  act: (thing: T) => Promise<Result>,
  onFailure: (error: unknown) => void,
) => {
  const outcomes: Result[] = [];
  const { failed } = await eachOf(
    things,
    async (thing) => {
      const outcome = await act(thing);
      if (outcome === 'contended') throw new Error('Kept meeting other changes');
      outcomes.push(outcome);
    },
    onFailure,
  );
  return { failed, count: (outcome: Result): number => outcomes.filter((one) => one === outcome).length };
};

/** Somebody may be chosen for a post whose holder moves on that very day: each round frees posts for the next. */
const applyAppointments = async (
  deps: TableDeps,
  command: CommandRequest,
  today: IsoDate,
  onFailure: (error: unknown) => void,
): Promise<{ readonly applied: number; readonly failed: number }> => {
  let applied = 0;
  for (;;) {
    const due = await appointmentsDue(deps.table, command.agency, today);
    const round = await counting(due, ({ listId }) => applyAppointment(deps, command, listId), onFailure);
    const inRound = round.count('applied');
    if (inRound === 0) return { applied, failed: round.failed };
    applied += inRound;
  }
};

/** Posts whose holder retires, posts that nobody holds, and posts with a live vacancy. */
const postsToReconcile = async (
  table: Table,
  agency: AgencyId,
  due: readonly RetirementDue[],
  today: IsoDate,
  { successionLevels }: RuleSet,
): Promise<ReadonlySet<PositionId>> => {
  const vacant = await Promise.all(successionLevels.map((level) => vacantPosts(table, agency, level, today)));
  const live = await allVacancies(table, agency, ['forecast', 'open']);
  const retiring = due.map(({ positionId }) => positionId).filter((positionId) => positionId !== null);
  return new Set([...retiring, ...vacant.flat(), ...live.map(({ positionId }) => positionId)]);
};
