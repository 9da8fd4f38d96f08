import { readdirSync, readFileSync } from 'node:fs';
import { OPERATIONS, schemas } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { check } from './field-errors.ts';
import { NAMED_ERRORS } from './field-texts.ts';

const errorsOf = (schema: z.ZodType, value: unknown) => {
  const checked = check(schema, value, (path) => path || 'body');
  return checked.ok
    ? []
    : checked.errors.map(({ field, code, message }) => [field, code, message.id, message.en]);
};

const codesOf = (schema: z.ZodType, value: unknown) =>
  errorsOf(schema, value).map(([field, code]) => [field, code]);

const asn = {
  nip: '197105101996031002',
  name: 'Yosina Wanggai',
  employmentType: 'pns',
  rank: { grade: 'IV/b', since: '2021-04-01' },
  unitId: 'dinas-pendidikan',
  positionId: null,
};
const position = { id: 'kadis', title: 'Kepala Dinas', unitId: 'dinas', tier: 'jpt-pratama' };

describe('check', () => {
  it('lets a valid value through with its defaults', () => {
    expect(check(schemas.AsnBody, asn, (path) => path)).toEqual({
      ok: true,
      value: { ...asn, rank: { ...asn.rank, decreeNumber: null }, bupOverride: null },
    });
  });

  it.each<[string, z.ZodType, unknown, [string, string, string, string][]]>([
    [
      'a missing field',
      schemas.AsnBody,
      { ...asn, name: undefined },
      [['name', 'required', 'Wajib diisi.', 'Required.']],
    ],
    [
      'a missing option',
      schemas.AsnBody,
      { ...asn, employmentType: undefined },
      [['employmentType', 'required', 'Wajib diisi.', 'Required.']],
    ],
    [
      'an empty text',
      schemas.AsnBody,
      { ...asn, name: '  ' },
      [['name', 'required', 'Tidak boleh kosong.', 'Must not be empty.']],
    ],
    [
      'a text too long',
      schemas.AsnBody,
      { ...asn, name: 'x'.repeat(201) },
      [['name', 'too-big', 'Panjang paling banyak 200 karakter.', 'Length at most 200 characters.']],
    ],
    [
      'a wrong type',
      schemas.AsnBody,
      { ...asn, name: 7 },
      [['name', 'type', 'Harus berupa teks.', 'Must be text.']],
    ],
    [
      'null where nothing is optional',
      schemas.AsnBody,
      { ...asn, rank: null },
      [['rank', 'type', 'Harus berupa objek.', 'Must be an object.']],
    ],
    [
      'a wrong option',
      schemas.AsnBody,
      { ...asn, employmentType: 'honorer' },
      [['employmentType', 'option', 'Harus salah satu dari: pns, pppk.', 'Must be one of: pns, pppk.']],
    ],
    [
      'an unknown key',
      schemas.AsnBody,
      { ...asn, rank: { ...asn.rank, tmt: '2020-01-01', x: 1 } },
      [
        [
          'rank.tmt',
          'unknown-key',
          'Isian "tmt" tidak dikenal; yang dikenal: grade, since, decreeNumber.',
          'Field "tmt" is unknown; known are: grade, since, decreeNumber.',
        ],
        [
          'rank.x',
          'unknown-key',
          'Isian "x" tidak dikenal; yang dikenal: grade, since, decreeNumber.',
          'Field "x" is unknown; known are: grade, since, decreeNumber.',
        ],
      ],
    ],
    [
      'no object at all',
      schemas.AsnBody,
      [1],
      [['body', 'type', 'Harus berupa objek.', 'Must be an object.']],
    ],
    [
      'a fraction',
      schemas.PerformanceBody,
      { year: 2025.5, workResult: 'di-atas-ekspektasi', behaviour: 'sesuai-ekspektasi' },
      [['year', 'type', 'Harus berupa bilangan bulat.', 'Must be a whole number.']],
    ],
    [
      'a number too small',
      schemas.PerformanceBody,
      { year: 1900, workResult: 'di-atas-ekspektasi', behaviour: 'sesuai-ekspektasi' },
      [['year', 'too-small', 'Nilai paling sedikit 1950.', 'Value at least 1950.']],
    ],
    [
      'a number that must be above its bound',
      schemas.TrainingBody,
      { name: 'PKN II', year: 2024, hours: 0 },
      [['hours', 'too-small', 'Nilai harus di atas 0.', 'Value must be above 0.']],
    ],
    [
      'too many items',
      schemas.PositionBody,
      { ...position, relatedFields: Array.from({ length: 21 }, () => 'pendidikan') },
      [['relatedFields', 'too-big', 'Banyaknya paling banyak 20 butir.', 'Count at most 20 items.']],
    ],
  ])('names %s', (_what, schema, value, errors) => {
    expect(errorsOf(schema, value)).toEqual(errors);
  });

  it.each<[string, z.ZodType, unknown, string, string]>([
    ['id', schemas.UnitBody, { id: 'Dinas!', name: 'x' }, 'id', 'id'],
    ['date', schemas.AwardBody, { name: 'x', level: 'nasional', date: '2025-02-29' }, 'date', 'date'],
    [
      'field code',
      schemas.PositionBody,
      { ...position, relatedFields: ['ok', 'X'] },
      'relatedFields[1]',
      'field-code',
    ],
    [
      'functional level',
      schemas.PositionBody,
      { ...position, tier: 'fungsional' },
      'functionalLevel',
      'functional-level',
    ],
    [
      'period',
      schemas.DisciplineBody,
      { level: 'ringan', from: '2025-02-01', until: '2025-01-01' },
      'until',
      'until-before-since',
    ],
    [
      'key of a record',
      z.object({ technical: z.record(schemas.FieldCode, schemas.Level) }),
      { technical: { 'Tata Kelola': 3 } },
      'technical.Tata Kelola',
      'field-code',
    ],
    [
      'value of a record',
      z.object({ technical: z.record(schemas.FieldCode, schemas.Level) }),
      { technical: { gis: 6 } },
      'technical.gis',
      'too-big',
    ],
  ])('names a wrong %s by its field', (_what, schema, value, field, code) => {
    expect(codesOf(schema, value)).toEqual([[field, code]]);
  });

  it.each([
    ['12345', ['nip-not-18-digits']],
    ['1971051019960310023', ['nip-not-18-digits']],
    ['19710510199603100X', ['nip-not-18-digits']],
    ['197113101996031002', ['nip-birth-date']],
    ['197105101996133002', ['nip-appointment-month', 'nip-sex']],
    ['197105101996030002', ['nip-sex']],
    ['197105101996031000', ['nip-sequence']],
  ])('says what is wrong with the NIP %s', (nip, codes) => {
    expect(codesOf(schemas.AsnBody, { ...asn, nip })).toEqual(codes.map((code) => ['nip', code]));
  });

  it('asks for a missing NIP and refuses one that is a number', () => {
    expect(codesOf(schemas.AsnBody, { ...asn, nip: undefined })).toEqual([['nip', 'required']]);
    expect(codesOf(schemas.AsnBody, { ...asn, nip: 1971 })).toEqual([['nip', 'type']]);
  });

  it('names every failing field at once', () => {
    const fields = errorsOf(schemas.AsnBody, {
      nip: 'x',
      rank: { grade: 'V/z', since: 'kemarin' },
      extra: 1,
    }).map(([field]) => field);

    expect(fields.sort()).toEqual([
      'employmentType',
      'extra',
      'name',
      'nip',
      'positionId',
      'rank.grade',
      'rank.since',
      'unitId',
    ]);
  });
});

describe('the named errors of the contracts', () => {
  const folder = new URL('../../contracts/src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const keys = new Set(
    sources.flatMap((source) => [...source.matchAll(/error: '([^']+)'/g)].map(([, key = '']) => key)),
  );

  it('are found', () => {
    expect(keys).toContain('until-before-since');
  });

  it.each([...keys])('%s has its text', (key) => {
    expect(NAMED_ERRORS).toHaveProperty([key]);
  });
});

describe('every body of the contract', () => {
  const bodies = OPERATIONS.flatMap(({ id, body }): [string, z.ZodType][] => (body ? [[id, body]] : []));

  /** Which keys a body of several kinds knows is only clear once it says which kind it is. */
  const startsOf = (body: z.ZodType): readonly object[] => {
    if (!(body instanceof z.ZodDiscriminatedUnion)) return [{}];
    const { discriminator, options } = body.def;
    return options.map((option) => {
      const field = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
      if (!(field instanceof z.ZodLiteral)) throw new Error('A kind that is not told by a literal');
      return { [discriminator]: field.value };
    });
  };

  it.each(bodies)('of %s refuses a list and an unknown key in words of our own', (_id, body) => {
    expect(errorsOf(body, [])).toEqual([['body', 'type', 'Harus berupa objek.', 'Must be an object.']]);
    for (const start of startsOf(body)) {
      const named = errorsOf(body, { ...start, 'no-such-field': 1 }).map(([field]) => field);
      expect(named).toContain('no-such-field');
    }
  });
});
