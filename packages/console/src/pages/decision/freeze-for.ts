import { freezeAgainst, type PostLevel, parseIsoDate, toPositionId } from '@kotak9/rules';

export interface RecordedFreeze {
  readonly from: string;
  readonly until: string;
  readonly approvals: readonly { readonly number: string; readonly positionIds: readonly string[] }[];
}

export interface FreezeNotice {
  readonly from: string;
  readonly until: string;
  /** Numbers of recorded approvals that name the post. */
  readonly approvals: readonly string[];
}

export interface PlannedAppointment {
  readonly positionId: string;
  readonly level: PostLevel;
  readonly today: string;
  readonly effectiveDate: string;
}

/** The recorded freeze in which an appointment would fall, whoever is appointed; null where there is none. */
export const freezeFor = (
  plan: PlannedAppointment,
  freezes: readonly RecordedFreeze[],
): FreezeNotice | null => {
  const positionId = toPositionId(plan.positionId);
  const decidedOn = parseIsoDate(plan.today);
  const effectiveDate = parseIsoDate(plan.effectiveDate);
  if (positionId === null || decidedOn === null || effectiveDate === null) return null;
  const windows = freezes.flatMap(({ from, until }) => {
    const [first, last] = [parseIsoDate(from), parseIsoDate(until)];
    return first === null || last === null ? [] : [{ from: first, until: last, approvals: [] }];
  });
  const against = freezeAgainst(
    { positionId, level: plan.level, decidedOn, effectiveDate, approvalNumber: null },
    windows,
    [],
  );
  if (against === null) return null;
  const approvals = freezes
    .flatMap((freeze) => freeze.approvals)
    .filter(({ positionIds }) => positionIds.includes(plan.positionId))
    .map(({ number }) => number);
  return { from: against.from, until: against.until, approvals };
};
