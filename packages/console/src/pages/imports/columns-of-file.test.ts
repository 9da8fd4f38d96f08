import { describe, expect, it } from 'vitest';
import { columnsOfFile, fieldsOf, headingOf, samplesOf } from './columns-of-file.ts';
import type { ImportRow } from './types.ts';

const row = (subject: string, after: Record<string, unknown> | null): ImportRow => ({
  row: 2,
  verdict: 'new',
  subject,
  before: null,
  after,
  faults: [],
  notes: [],
  written: null,
  undone: null,
  left: null,
});

describe('the columns of a file', () => {
  it('are those that are read, those not known, and those somebody declined', () => {
    expect(
      columnsOfFile('siasn-data-utama', {
        mapping: { columns: { NAMA: 'name', NIP: 'nip', HOBI: null, 'DARI BERKAS LAIN': null }, values: {} },
        unknown: ['WARNA'],
        untaken: ['AGAMA', 'HOBI'],
        missing: [],
      }),
    ).toEqual([
      { header: 'NIP', field: 'nip', state: 'taken' },
      { header: 'NAMA', field: 'name', state: 'taken' },
      { header: 'WARNA', field: null, state: 'notKnown' },
      { header: 'HOBI', field: null, state: 'notTaken' },
    ]);
  });

  it('can be read as what the kind of file knows, under its official heading', () => {
    expect(fieldsOf('siasn-data-utama')).toContainEqual({
      field: 'rank.since',
      header: 'TMT GOLONGAN',
      required: true,
    });
  });

  it('are headed in the record’s terms too', () => {
    expect(headingOf('siasn-data-utama', 'unitId')).toBe('UNOR NAMA');
    expect(headingOf('siasn-data-utama', 'bupOverride')).toBe('bupOverride');
  });

  it('are shown with a few different values', () => {
    const rows = ['a', 'b', 'a', 'c', 'd'].map((name, at) =>
      row(`19${at}`, { record: { name, unitId: 'dinas' } }),
    );
    expect(samplesOf('name', rows)).toEqual(['a', 'b', 'c']);
    expect(samplesOf('unit', rows)).toEqual(['dinas']);
    expect(samplesOf('nip', rows)).toEqual(['190', '191', '192']);
    expect(samplesOf('rank.grade', [row('1', null)])).toEqual([]);
  });
});
