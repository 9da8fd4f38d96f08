import type { IsoDate, Nip } from '../brands.ts';
import { addYears, laterDate } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { retirementOf } from '../retirement/tmt-pensiun.ts';
import type { CandidateProfile } from '../succession.ts';
import type { Departure, KnownAppointment, KnownMoves } from './departure.ts';
import type { ForecastPost } from './forecast-post.ts';

export interface Holders {
  readonly profiles: ReadonlyMap<Nip, CandidateProfile>;
  readonly known: KnownMoves;
  readonly ruleSet: Pick<RuleSet, 'retirement' | 'forecast'>;
}

/** Who sits in a post: the one already chosen for it, else who holds it. */
export interface Seat {
  readonly nip: Nip;
  readonly since: IsoDate | null;
}

export function seatOf(post: ForecastPost, appointments: readonly KnownAppointment[]): Seat | null {
  const chosen = appointments.find(({ positionId }) => positionId === post.positionId);
  if (chosen) return { nip: chosen.nip, since: chosen.effectiveDate };
  return post.holder === null ? null : { nip: post.holder, since: post.holderSince };
}

/**
 * Everything by which a post falls vacant on or after `from`. What was due before and has not happened is due at once,
 * except a term that ran out: whoever stayed on was extended (PP 11/2017 Ps 133).
 */
export function departuresOf(post: ForecastPost, from: IsoDate, holders: Holders): Departure[] {
  const { known } = holders;
  const seat = seatOf(post, known.appointments);
  if (seat === null) return [fact('lowong', from)];
  const settled = seat.nip !== post.holder;
  const recorded = known.vacancies.filter(
    ({ positionId, cause }) => !settled && positionId === post.positionId && cause !== 'pensiun',
  );
  const leaving = known.appointments.filter(
    ({ nip, positionId }) => nip === seat.nip && positionId !== post.positionId,
  );
  return [
    ...recorded.map(({ cause, effectiveDate }) => fact(cause, laterDate(effectiveDate, from))),
    ...leaving.map(({ effectiveDate }) => fact('pengangkatan', laterDate(effectiveDate, from))),
    ...retirementIn(post, seat, from, holders),
    ...termIn(post, seat, from, holders),
  ];
}

function fact(cause: Departure['cause'], date: IsoDate): Departure {
  return { cause, date, legalBasis: null, extendable: false };
}

/** BUP by the post itself (PP 11/2017 Ps 239–240), and MPP before it (Ps 350). */
function retirementIn(
  { level }: ForecastPost,
  { nip }: Seat,
  from: IsoDate,
  { profiles, ruleSet }: Holders,
): Departure[] {
  const profile = profiles.get(nip);
  if (!profile || !ruleSet.retirement.statuses.includes(profile.status)) return [];
  const { birthDate, bupOverride, status } = profile;
  const retirement = retirementOf({ birthDate, bupOverride, post: { level } }, ruleSet);
  const { mpp } = ruleSet.forecast;
  return [
    ...(retirement
      ? [
          {
            cause: 'pensiun' as const,
            date: laterDate(retirement.tmtPensiun, from),
            legalBasis: retirement.bup.legalBasis,
            extendable: false,
          },
        ]
      : []),
    ...(status === 'mpp' && mpp.vacates
      ? [{ cause: 'mpp' as const, date: from, legalBasis: mpp.legalBasis, extendable: false }]
      : []),
  ];
}

function termIn({ level }: ForecastPost, { since }: Seat, from: IsoDate, { ruleSet }: Holders): Departure[] {
  const rule = ruleSet.forecast.terms.find(({ levels }) => levels.includes(level));
  if (!rule || since === null) return [];
  const date = addYears(since, rule.years);
  if (date < from) return [];
  return [{ cause: 'akhir-masa-jabatan', date, legalBasis: rule.legalBasis, extendable: true }];
}
