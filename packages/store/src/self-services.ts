import { type AgencyId, addYears, CLAIM_STATUSES, type IsoDate, OBJECTION_STATUSES } from '@kotak9/rules';
import { listObjections } from './objection-lists.ts';
import { entriesDue } from './register.ts';
import type { Table } from './table.ts';

/** What a person asks for or declares without going through HR. */
const SELF_SERVICES = ['cuti', 'keberatan', 'klaim-perlindungan', 'permohonan-layanan'] as const;

interface SelfServiceUse {
  readonly kind: (typeof SELF_SERVICES)[number];
  /** Whether anybody used it; for what has a date, within a year before or after the day. */
  readonly inUse: boolean;
}

/** Where each kind stands in the index of dates. */
const DUE_KINDS: Readonly<Record<Exclude<SelfServiceUse['kind'], 'keberatan'>, readonly string[]>> = {
  cuti: ['leave-diajukan', 'leave-disetujui', 'leave-effect'],
  'klaim-perlindungan': CLAIM_STATUSES.map((status) => `protection-claim-${status}`),
  'permohonan-layanan': ['service-request-open', 'service-request-late', 'service-request-on-time'],
};

/** Which kinds of self-service are in use, from the index of dates alone. */
export const selfServicesInUse = async (
  table: Table,
  agency: AgencyId,
  asOf: IsoDate,
): Promise<readonly SelfServiceUse[]> => {
  const [from, to] = [addYears(asOf, -1), addYears(asOf, 1)];
  const isUsed = async (kind: SelfServiceUse['kind']): Promise<boolean> => {
    if (kind === 'keberatan') {
      const page = await listObjections(table, agency, OBJECTION_STATUSES, { limit: 1 });
      return (page?.items.length ?? 0) > 0;
    }
    const found = await Promise.all(
      DUE_KINDS[kind].map((dueKind) => entriesDue(table, agency, dueKind, from, to)),
    );
    return found.some((entries) => entries.length > 0);
  };
  return Promise.all(SELF_SERVICES.map(async (kind) => ({ kind, inUse: await isUsed(kind) })));
};
