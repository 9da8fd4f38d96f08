import { IMPORT_FAULTS, IMPORT_NOTES } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { IMPORT_FAULT_TEXTS, IMPORT_NOTE_TEXTS, sayImportFault } from './import-fault-texts.ts';

describe('faults in words', () => {
  it('are there for every fault and note, and say what to do', () => {
    expect(Object.keys(IMPORT_FAULT_TEXTS).sort()).toEqual([...IMPORT_FAULTS].sort());
    expect(Object.keys(IMPORT_NOTE_TEXTS).sort()).toEqual([...IMPORT_NOTES].sort());
  });

  it('name what is known instead', () => {
    const unknown = { code: 'unit-unknown', params: { nearest: ['Dinas A', 'Dinas B'] } } as const;
    expect(sayImportFault(unknown, 'id')).toContain('Yang mirip: Dinas A, Dinas B.');
    expect(sayImportFault({ ...unknown, params: { nearest: [] } }, 'en')).toContain('Most like it: none.');
    expect(sayImportFault({ code: 'out-of-range', params: { min: 0, max: 5 } }, 'id')).toBe(
      'Harus antara 0 dan 5.',
    );
  });

  it('name the parts of a NIP as people do', () => {
    const fault = { code: 'nip-impossible', params: { parts: ['birth-date', 'sex'] } } as const;
    expect(sayImportFault(fault, 'id')).toContain('tanggal lahir, jenis kelamin');
    expect(sayImportFault(fault, 'en')).toContain('birth date, sex');
  });
});
