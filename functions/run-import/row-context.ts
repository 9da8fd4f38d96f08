import type { AgencyId } from '@kotak9/rules';
import { type ImportData, localDate, policyInForce, type Table } from '@kotak9/store';
import type { RowContext } from './row-act.ts';

export const rowContextOf = async (table: Table, agency: AgencyId, data: ImportData): Promise<RowContext> => {
  const today = localDate(data.startedAt);
  return { agency, importId: data.id, today, ruleSet: await policyInForce(table, agency, today) };
};
