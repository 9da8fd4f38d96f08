import type { AgencyId } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { padded } from './aggregate.ts';

const importPartition = (agency: AgencyId, id: string): string => `${agency}#IMPORT#${id}`;
/** What a reading of the file found before any row is judged: how many rows and parts, and its columns. */
export const importReadingKey = (agency: AgencyId, id: string, run: number): Key => ({
  pk: importPartition(agency, id),
  sk: `NOW#READING#${padded(run, 5)}`,
});
/** Parts that a step has gone through. */
export const importParts = (agency: AgencyId, id: string, run: number, step: string) => ({
  pk: importPartition(agency, id),
  beginsWith: `NOW#PART#${padded(run, 5)}#${step}#`,
});
export const importPartKey = (agency: AgencyId, id: string, run: number, step: string, part: number): Key => {
  const { pk, beginsWith } = importParts(agency, id, run, step);
  return { pk, sk: `${beginsWith}${padded(part, 5)}` };
};
/** Rows of a part that were written in one transaction, which wrote this too. */
export const importBatches = (agency: AgencyId, id: string, run: number, step: string, part: number) => ({
  pk: importPartition(agency, id),
  beginsWith: `BATCH#${padded(run, 5)}#${step}#${padded(part, 5)}#`,
});
export const importBatchKey = (
  agency: AgencyId,
  id: string,
  run: number,
  step: string,
  part: number,
  firstRow: number,
): Key => {
  const { pk, beginsWith } = importBatches(agency, id, run, step, part);
  return { pk, sk: `${beginsWith}${padded(firstRow, 5)}` };
};
/** What the columns of a kind of file were last taken for. */
export const importMappingKey = (agency: AgencyId, kind: string): Key => ({
  pk: `${agency}#IMPORT-MAPPINGS`,
  sk: kind,
});
