import { isRefusal, type Outcome, type Refusal } from '@kotak9/contracts';
import type { Principal } from '@kotak9/http';
import type { Observer } from '@kotak9/observe';
import { type Format, type TableFile, tableReply } from '../table-file.ts';

interface Exporting {
  readonly principal: Principal;
  readonly correlationId: string;
}

/** Notes that a list over many people left the house: who took what, and how many rows of it. */
export const noteExport = (
  observer: Observer,
  operation: string,
  { principal, correlationId }: Exporting,
  rows: number,
): void =>
  observer.info('report/exported', {
    agency: principal.agency,
    sub: principal.sub,
    role: principal.actingAs,
    operation,
    count: rows,
    correlationId,
  });

/** A table as an answer, noted when it is given. */
export const exportTable = async (
  observer: Observer,
  operation: string,
  exporting: Exporting,
  file: TableFile | Refusal,
  format: Format,
): Promise<Outcome> => {
  const outcome = await tableReply(file, format);
  if (!('refused' in file) && !isRefusal(outcome)) {
    noteExport(observer, operation, exporting, file.sheets[0].rows.length);
  }
  return outcome;
};
