import { objectionOperations } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS, formOf } from './entry-forms.ts';
import { emptyFields, entryOf, valuesOf } from './entry-values.ts';

const ENTRIES = {
  performance: {
    id: '2025',
    year: 2025,
    workResult: 'di-atas-ekspektasi',
    behaviour: 'sesuai-ekspektasi',
    rater: '197006201997012001',
    predikat: 'baik',
  },
  assessments: {
    id: '2025-06-17',
    date: '2025-06-17',
    competencies: { itg: 4, kjs: 4, kom: 4, oph: 4, pep: 3, pdo: 4, mpu: 3, pkp: 4, prb: 4 },
    potential: {
      'kemampuan-intelektual': 4,
      interpersonal: 4,
      'self-awareness': 3,
      'critical-strategic-thinking': 4,
      'problem-solving': 4,
      'emotional-quotient': 4,
      'growth-mindset': 5,
      'motivasi-komitmen': 4,
    },
    technical: { 'perencanaan-pendidikan': 4 },
    assessor: 'asesor-12',
  },
  education: { id: 's2', level: 's2', major: 'Hukum', fieldMatch: 'serumpun', graduatedIn: 2014 },
  training: { id: '2024-x', name: 'PKA', year: 2024, hours: 120 },
  career: {
    id: '2019-02-01-x',
    title: 'Kepala Bidang',
    level: 'administrator',
    eselon: 'III.b',
    holding: 'definitif',
    agency: 'kota-uji',
    unitId: 'dinas-pendidikan',
    positionId: null,
    field: 'pendidikan',
    since: '2019-02-01',
    until: null,
    decreeNumber: null,
  },
  awards: { id: 'a', name: 'Satyalancana', level: 'satyalancana', date: '2024-08-17' },
  assignments: { id: 'b', name: 'Tim', level: 'instansi', date: '2025-01-20' },
  feedback: { id: '2025', year: 2025, category: 'baik' },
  discipline: { id: 'c', level: 'ringan', from: '2024-03-01', until: '2024-08-31' },
} as const;

describe('an entry in a form', () => {
  it.each(ENTRY_KINDS)('%s comes out as it went in, in the form in which it is recorded', (kind) => {
    const form = formOf(kind);
    const entry = ENTRIES[kind];
    const correction = entryOf(form, valuesOf(form, entry), entry);
    const body = { kind, claim: 'wrong-content', id: entry.id, statement: 'x', correction };
    expect(objectionOperations.fileObjection.body.parse(body)).toMatchObject({ correction });
    expect(entry).toMatchObject(correction);
  });

  it('changes what was typed and keeps what the form does not show', () => {
    const form = formOf('performance');
    const values = { ...valuesOf(form, ENTRIES.performance), behaviour: 'di-atas-ekspektasi' };
    expect(entryOf(form, values, ENTRIES.performance)).toEqual({
      year: 2025,
      workResult: 'di-atas-ekspektasi',
      behaviour: 'di-atas-ekspektasi',
      rater: '197006201997012001',
    });
  });

  it('says what must still be filled', () => {
    const form = formOf('career');
    const values = valuesOf(form, null);
    expect(emptyFields(form, { ...values, title: 'Kepala Bidang', level: ' ' })).toEqual([
      'level',
      'holding',
      'unitId',
      'since',
    ]);
  });
});
