import { createWriteStream } from 'node:fs';
import type { SiasnTable } from '@kotak9/local';
import { writeTestWorkbook } from '../../functions/test-workbook.ts';

/** Writes a table to a file as a workbook of SIASN. */
export const writeSiasnWorkbook = (path: string, { header, rows }: SiasnTable): Promise<void> =>
  writeTestWorkbook(createWriteStream(path), [{ name: 'Data Utama', rows: [header, ...rows] }]);
