import { type disciplineOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type CaseData, changeCase, commandOf, loadRecord, localDate, runCommand } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { caseReply } from './case-answer.ts';

/** A violation was reported. The id says nothing about whom it concerns, nor when it was. */
export const reportCase =
  ({ table }: TableDeps): Act<typeof disciplineOperations.reportCase> =>
  (request) => {
    const command = commandOf(request);
    const id = `dis-${command.newId()}`;
    return runCommand(table, command, async () => {
      const { principal, params, body, now } = request;
      const { agency } = principal;
      const { nip } = params;
      if (principal.nip === nip) return refuse('discipline/own-case');
      if (!(await loadRecord(table, agency, nip))) {
        return refuse('resource/not-found', { resource: 'asn', id: nip });
      }
      const today = localDate(now);
      const future = refuseFutureDate('reportedOn', body.reportedOn, { agency, today });
      if (future) return future;
      const data: CaseData = {
        ...body,
        id,
        nip,
        stage: 'dilaporkan',
        summonses: [],
        examinedOn: null,
        decision: null,
        appeals: [],
        closedOn: null,
        closingReason: null,
      };
      return {
        changes: [
          changeCase(agency, null, data, {
            type: 'discipline-case.reported.v1',
            data: { caseId: id, stage: 'dilaporkan' },
          }),
        ],
        outcome: caseReply(data, 1, today, 201),
      };
    });
  };
