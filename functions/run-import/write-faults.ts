import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type AgencyId, IMPORT_DESIGNS, type SheetRow } from '@kotak9/rules';
import type { ImportData, ImportReading } from '@kotak9/store';
import { faultsKey, fileKey } from '../import-objects.ts';
import type { RowVerdict } from '../import-verdict.ts';
import { type FaultyRow, writeFaultsCsv, writeFaultsWorkbook } from '../tabular-faults.ts';
import { openTable } from '../tabular-open.ts';
import type { RunImportDeps } from './deps.ts';
import { verdictsOfPart } from './part-rows.ts';

/** Writes the file of an import again with its faults marked, in the form in which it was sent. */
export const writeFaults = async (
  deps: RunImportDeps,
  agency: AgencyId,
  data: ImportData,
  { parts }: ImportReading,
): Promise<void> => {
  const { objects } = deps;
  const owner = { agency, importId: data.id };
  const file = await objects.open(fileKey(owner));
  const { rows, ...opened } = await openTable(file, {
    design: IMPORT_DESIGNS[data.kind],
    sheet: data.sheet,
    mapping: data.mapping ?? undefined,
  });
  const out = new PassThrough();
  const write = data.contentType === 'text/csv' ? writeFaultsCsv : writeFaultsWorkbook;
  const verdicts = eachVerdict(deps, { ...owner, run: data.run }, parts);
  const [content] = await Promise.all([
    buffer(out),
    write(out, { ...opened, rows: withFaults(rows, verdicts) }),
  ]);
  await objects.write(faultsKey(owner, data.run), content, data.contentType);
};

async function* eachVerdict(
  deps: RunImportDeps,
  place: { readonly agency: AgencyId; readonly importId: string; readonly run: number },
  parts: number,
): AsyncGenerator<RowVerdict> {
  for (let part = 1; part <= parts; part++) yield* await verdictsOfPart(deps, { ...place, part });
}

/** Rows and verdicts stand in the same order, one for each. */
async function* withFaults(
  rows: AsyncIterable<SheetRow>,
  verdicts: AsyncGenerator<RowVerdict>,
): AsyncGenerator<FaultyRow> {
  for await (const row of rows) {
    const { value: verdict } = await verdicts.next();
    if (verdict?.row !== row.number) throw new Error('The file is not the one that was checked');
    yield { row, faults: verdict.faults };
  }
}
