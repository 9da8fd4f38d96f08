import { hashContent } from '@kotak9/audit';
import { type meritOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  changeEntry,
  commandOf,
  loadMeritEvidence,
  localDate,
  meritEvidenceRegister,
  runCommand,
  selfServicesInUse,
} from '@kotak9/store';
import { entryReply } from '../register-acts.ts';
import type { MeritDeps } from './merit-deps.ts';

/** Evidence is gathered anew, whole, and replaces what was gathered before; what is fixed keeps its own copy. */
export const evidenceActs = ({
  table,
  gather,
}: MeritDeps): {
  readonly gather: Act<typeof meritOperations.gatherMeritEvidence>;
  readonly get: Act<typeof meritOperations.getMeritEvidence>;
  readonly selfServices: Act<typeof meritOperations.listSelfServices>;
} => ({
  gather: async (request) => {
    const { principal, params, now } = request;
    const { agency } = principal;
    const { year } = params;
    const asOf = localDate(now);
    return runCommand(table, commandOf(request), async () => {
      const items = await gather(table, agency, asOf);
      const before = await loadMeritEvidence(table, agency, year);
      const data = { id: String(year), year, asOf, items: [...items] };
      return {
        changes: [
          changeEntry(meritEvidenceRegister, agency, before, data, {
            type: 'merit-evidence.gathered.v1',
            data: { year, asOf, items: items.length, contentHash: hashContent(items) },
          }),
        ],
        outcome: entryReply(data, (before?.head.seq ?? 0) + 1, 201),
      };
    });
  },
  selfServices: async ({ principal, now }) => {
    const asOf = localDate(now);
    return { status: 200, body: { asOf, items: await selfServicesInUse(table, principal.agency, asOf) } };
  },
  get: async ({ principal, params: { year } }) => {
    const found = await loadMeritEvidence(table, principal.agency, year);
    return found === null
      ? refuse('resource/not-found', { resource: 'bukti', id: year })
      : entryReply(found.data, found.head.seq, 200);
  },
});
