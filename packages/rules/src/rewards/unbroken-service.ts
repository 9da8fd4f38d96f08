import type { IsoDate } from '../brands.ts';
import { dayAfter, laterDate } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import type { PersonInputs } from '../person.ts';
import type { RewardsRules } from '../policy/rewards-rules.ts';
import { isGranted } from '../services/leave/leave.ts';
import { serviceStart } from '../services/leave/service-time.ts';

export type ServiceBar = 'bukan-pns' | 'hukuman' | 'cltn';

/** Since when service for a medal counts without a break, or what bars it for good. */
export type UnbrokenService =
  | { readonly since: IsoDate; readonly bar: null }
  | { readonly since: null; readonly bar: ServiceBar };

const barred = (bar: ServiceBar): UnbrokenService => ({ since: null, bar });

/**
 * Unbroken service of a PNS from TMT CPNS (PP 35/2010). A moderate or heavy sanction and leave outside of service
 * break it: by the policy it counts anew from the day after their end, or there is no medal any more.
 */
export function unbrokenService(
  { nip, employmentType, discipline }: Pick<PersonInputs, 'nip' | 'employmentType' | 'discipline'>,
  { leaves }: Pick<Dossier, 'leaves'>,
  { afterSanction, afterCltn }: RewardsRules['satyalancana'],
): UnbrokenService {
  const start = serviceStart({ nip });
  if (employmentType !== 'pns' || start === null) return barred('bukan-pns');
  const sanctions = discipline.filter(({ level }) => level !== 'ringan');
  const outside = leaves.filter((leave) => leave.kind === 'cltn' && isGranted(leave));
  if (sanctions.length > 0 && afterSanction === 'never') return barred('hukuman');
  if (outside.length > 0 && afterCltn === 'never') return barred('cltn');
  const since = [...sanctions, ...outside].map(({ until }) => dayAfter(until)).reduce(laterDate, start);
  return { since, bar: null };
}
