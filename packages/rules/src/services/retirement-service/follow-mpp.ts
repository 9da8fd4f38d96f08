import type { IsoDate } from '../../brands.ts';
import type { ServiceStatus } from '../../terms.ts';
import type { MppEffect, RetirementStep } from './retirement-step.ts';

/** What a chosen MPP does to the kedudukan on a day; null: nothing yet, or nothing more. */
export function followMpp(
  { mpp, tmtPensiun }: Pick<RetirementStep, 'mpp' | 'tmtPensiun'>,
  status: ServiceStatus,
  today: IsoDate,
): { readonly effect: MppEffect; readonly status: ServiceStatus } | null {
  if (mpp === null || mpp.effect !== 'menunggu' || today < mpp.start) return null;
  return status === 'aktif' && today < tmtPensiun
    ? { effect: 'berlaku', status: 'mpp' }
    : { effect: 'gugur', status };
}
