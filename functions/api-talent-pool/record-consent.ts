import { refuse, type talentPoolOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { changeConsent, commandOf, loadPool, localDate, runCommand } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';

/** The own login is proof enough of the own will; HR needs the signed statement. */
const EVIDENCE_MISSING = refuse('request/invalid', {}, [
  {
    field: 'evidence',
    code: 'required',
    message: {
      id: 'Sebutkan nomor pernyataan tertulis yang ditandatangani ASN.',
      en: 'Give the reference of the statement that the civil servant signed.',
    },
  },
]);

export const recordConsent =
  ({ table }: TableDeps): Act<typeof talentPoolOperations.recordConsent> =>
  async (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body, now } = request;
      const { agency } = principal;
      const state = await loadPool(table, agency, params.nip);
      if (state === null) return refuse('resource/not-found', { resource: 'asn', id: params.nip });
      const byHr = principal.actingAs === 'hr-admin';
      if (byHr && body.evidence === undefined) return EVIDENCE_MISSING;
      const future = refuseFutureDate('on', body.on, { agency, today: localDate(now) });
      if (future) return future;
      const { change, entry, unwillingSince } = changeConsent(agency, state, {
        kind: body.kind,
        on: body.on,
        evidence: body.evidence ?? null,
        recordedBy: byHr ? 'hr-admin' : 'asn',
        recordedAt: now,
      });
      const version = state.person.head.seq + 1;
      return {
        changes: [change],
        outcome: { status: 201, body: { ...entry, unwillingSince, version }, version },
      };
    });
