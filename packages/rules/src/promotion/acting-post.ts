import type { IsoDate, Nip } from '../brands.ts';
import { addMonths, dayBefore } from '../calendar.ts';
import { count, object, table } from '../policy/guard.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Holding, PostLevel, ServiceStatus } from '../terms.ts';
import { type Dated, datedFields, datedTable } from './dated-table.ts';
import { stepsUp } from './post-direction.ts';
import rows from './tables/acting-limits.json' with { type: 'json' };

/** Pelaksana tugas stands in for a vacant post, pelaksana harian for a holder who is away. */
export const ACTING_KINDS = ['plt', 'plh'] as const;
export type ActingKind = (typeof ACTING_KINDS)[number];

interface ActingTerm {
  readonly months: number;
  readonly extensions: number;
  readonly extensionMonths: number;
}

interface ActingLimits extends Dated {
  readonly terms: Readonly<Record<ActingKind, ActingTerm>>;
  /** Levels by which the post may lie above that of whoever acts. */
  readonly stepsUp: number;
}

const limitsOn = datedTable(
  object<ActingLimits>({
    ...datedFields,
    terms: table(
      ACTING_KINDS,
      object<ActingTerm>({ months: count(60), extensions: count(12), extensionMonths: count(60) }),
    ),
    stepsUp: count(5),
  }),
  rows,
);

export interface ActingOrder {
  readonly kind: ActingKind;
  readonly since: IsoDate;
  /** Last day in it. */
  readonly until: IsoDate;
}

export interface ActingScene {
  readonly status: ServiceStatus;
  /** Of the post that whoever is to act holds; null while without one. */
  readonly ownLevel: PostLevel | null;
  readonly nip: Nip;
  readonly postLevel: PostLevel;
  /** Who holds the post for good. */
  readonly holder: Nip | null;
}

export type ActingRefusal =
  | { readonly code: 'not-in-service' }
  | { readonly code: 'own-post' }
  | { readonly code: 'plt-post-held' }
  | { readonly code: 'plh-post-vacant' }
  | { readonly code: 'level'; readonly ownLevel: PostLevel | null; readonly postLevel: PostLevel }
  | { readonly code: 'too-long'; readonly lastDay: IsoDate }
  | { readonly code: 'no-extension'; readonly extensions: number }
  | { readonly code: 'extension-backwards'; readonly until: IsoDate };

/** Last day that a first order can reach. */
export function lastActingDay({ kind, since }: Pick<ActingOrder, 'kind' | 'since'>): IsoDate {
  return dayBefore(addMonths(since, limitsOn(since).terms[kind].months));
}

/**
 * Whether somebody may stand in for a post, and how that counts in the career: as a higher post, one of the same level,
 * or as pelaksana harian (SE BKN 1/SE/I/2021). Whoever acts takes no strategic decisions on organisation, personnel or
 * budget; that is said in the order, nothing here enforces it.
 */
export function orderActing(order: ActingOrder, scene: ActingScene): Result<Holding, ActingRefusal> {
  const { ownLevel, postLevel, holder, nip } = scene;
  if (scene.status !== 'aktif') return refuse({ code: 'not-in-service' });
  if (holder === nip) return refuse({ code: 'own-post' });
  if (order.kind === 'plt' && holder !== null) return refuse({ code: 'plt-post-held' });
  if (order.kind === 'plh' && holder === null) return refuse({ code: 'plh-post-vacant' });
  const steps = ownLevel === null ? null : stepsUp(ownLevel, postLevel, order.since);
  if (steps === null || steps < 0 || steps > limitsOn(order.since).stepsUp) {
    return refuse({ code: 'level', ownLevel, postLevel });
  }
  const lastDay = lastActingDay(order);
  if (order.until > lastDay) return refuse({ code: 'too-long', lastDay });
  if (order.kind === 'plh') return ok('plh');
  return ok(steps > 0 ? 'plt-lebih-tinggi' : 'plt-setara');
}

/** Whether an order may last until a later day; `extensions`: how often it was extended already. */
export function extendActing(
  order: ActingOrder & { readonly extensions: number },
  until: IsoDate,
): Result<IsoDate, ActingRefusal> {
  const term = limitsOn(order.since).terms[order.kind];
  if (order.extensions >= term.extensions)
    return refuse({ code: 'no-extension', extensions: term.extensions });
  if (until <= order.until) return refuse({ code: 'extension-backwards', until: order.until });
  const months = term.months + (order.extensions + 1) * term.extensionMonths;
  const lastDay = dayBefore(addMonths(order.since, months));
  return until > lastDay ? refuse({ code: 'too-long', lastDay }) : ok(until);
}
