import { parseIsoDate } from '@kotak9/rules';
import {
  type Change,
  commit,
  entriesDue,
  entriesOf,
  gatherEvidence,
  HOLIDAY_CALENDARS,
  headKey,
  holidayCalendarRegister,
  leaveRegister,
  loadEntry,
  retirementCaseRegister,
  systemCommand,
} from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import { describe, expect, it } from 'vitest';
import { type City, generateCity } from '../generate-city.ts';
import { sampleServices } from './services.ts';

const today = parseIsoDate('2026-11-24');
if (today === null) throw new Error('no day');
const city = generateCity({ people: 300, seed: 19, today });
const changes = sampleServices(city, today);

const load = async (of: readonly Change[], { agency }: City): Promise<MemoryTable> => {
  const table = new MemoryTable();
  const cause = systemCommand('test', { agency, now: '2026-11-24T00:00:00.000Z', correlationId: 'test' });
  for (const change of of) expect(await commit(table, cause, [change])).toEqual({ committed: true });
  return table;
};

describe('sampleServices', () => {
  it('makes new entries only, each once, the same every time', () => {
    const keys = changes.map(({ aggregate }) => JSON.stringify(headKey(aggregate)));
    expect(new Set(keys).size).toBe(keys.length);
    expect(changes.every(({ before }) => before === null)).toBe(true);
    expect(changes.length).toBeLessThan(310);
    expect(sampleServices(city, today)).toEqual(changes);
  });

  it('shows something in every list, and gives every evidence a share', async () => {
    const table = await load(changes, city);
    const { agency } = city;
    expect(await entriesOf(table, agency, holidayCalendarRegister, HOLIDAY_CALENDARS)).toHaveLength(2);
    expect(await entriesOf(table, agency, retirementCaseRegister, '2026')).not.toHaveLength(0);
    const [asked] = await entriesDue(
      table,
      agency,
      'leave-diajukan',
      '',
      parseIsoDate('2027-12-31') ?? today,
    );
    expect(asked && (await loadEntry(table, agency, leaveRegister, asked.owner, asked.id))).toMatchObject({
      data: { status: 'diajukan' },
    });
    const evidence = await gatherEvidence(table, agency, today);
    for (const code of ['klaim-perlindungan', 'layanan-tepat-waktu', 'pensiun-tepat-waktu']) {
      const item = evidence.find((one) => one.code === code);
      expect(item?.value, code).toBeGreaterThan(0);
      expect(item?.of, code).toBeGreaterThan(item?.value ?? 0);
    }
  });
});
