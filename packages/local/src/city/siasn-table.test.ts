import {
  createLookups,
  createRowReader,
  IMPORT_DESIGNS,
  isReadable,
  judgePersonRow,
  mapColumns,
} from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { drawCity } from './generate-city.ts';
import { siasnTable } from './siasn-table.ts';

const today = day('2026-11-30');
const city = drawCity({ people: 400, seed: 19, today });
const design = IMPORT_DESIGNS['siasn-data-utama'];

const readAll = (faults: number) => {
  const { header, rows, planted } = siasnTable(city, { people: 400, faults });
  const mapping = mapColumns(header.cells, design);
  const lookups = createLookups(
    city.units,
    city.positions.map((position) => ({ ...position, holder: null })),
  );
  const read = createRowReader(mapping, design, { lookups, dateSystem: 1900 });
  return { mapping, planted, read: rows.map(read) };
};

describe('siasnTable', () => {
  it('is read as the people that the city has, each with a post', () => {
    const { mapping, read } = readAll(0);
    expect(isReadable(mapping)).toBe(true);
    expect(mapping.unknown).toEqual([]);
    const people = read.flatMap((row) =>
      row.ok && row.input.kind === 'siasn-data-utama' ? [row.input] : [],
    );
    expect(people).toHaveLength(400);
    for (const [index, { person: own }] of people.entries()) {
      const person = city.people[index];
      expect(own).toMatchObject({
        nip: person?.nip,
        employmentType: person?.employmentType,
        rank: { grade: person?.rank.grade, since: person?.rank.since },
        unitId: person?.unitId,
        positionSince: person?.post?.since,
      });
    }
    expect(new Set(people.map(({ person }) => person.positionId)).size).toBe(400);
  });

  it('changes nothing of the city from which it comes', () => {
    const inService = ['aktif', 'mpp', 'cltn', 'cuti-panjang'] as const;
    const { header, rows } = siasnTable(city, { people: 400, faults: 0 });
    const lookups = createLookups(city.units, city.positions);
    const read = createRowReader(mapColumns(header.cells, design), design, { lookups, dateSystem: 1900 });
    const verdicts = rows.map((row, index) => {
      const result = read(row);
      const person = city.people[index];
      return result.ok && person && result.input.kind === 'siasn-data-utama'
        ? judgePersonRow(result.input.person, person, { today, inService }).verdict
        : result;
    });
    expect(new Set(verdicts)).toEqual(new Set(['unchanged']));
  });

  it('has exactly the faults that were planted', () => {
    const { planted, read } = readAll(40);
    const found = read.flatMap((row) =>
      row.ok ? [] : row.faults.map(({ code }) => ({ row: row.row, code })),
    );
    expect(planted).toHaveLength(40);
    expect(new Set(planted.map(({ code }) => code)).size).toBe(10);
    expect(found).toEqual(planted);
  });
});
