import { refuse, type schemas } from '@kotak9/contracts';
import { yearOf } from '@kotak9/rules';
import { tppClassRegister, tppSchemeRegister } from '@kotak9/store';
import type * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';

interface YearParams {
  readonly year: number;
}

/** What a class of posts gets: once a year and class. */
export const tppClassActs = (deps: TableDeps) =>
  registerActs<z.output<typeof schemas.TppClass>, YearParams, z.output<typeof schemas.TppClassBody>>(deps, {
    register: tppClassRegister,
    resource: 'tpp-class',
    ownerIn: ({ year }) => String(year),
    complete: ({ params: { year }, body }) => {
      const id = `kelas-${String(body.kelas).padStart(2, '0')}`;
      return { data: { ...body, id, year }, fact: { type: 'tpp-class.set.v1', data: { year, id } } };
    },
  });

/** How TPP is paid: from the first of a month of its year on. */
export const tppSchemeActs = (deps: TableDeps) =>
  registerActs<z.output<typeof schemas.TppScheme>, YearParams, z.output<typeof schemas.TppSchemeBody>>(deps, {
    register: tppSchemeRegister,
    resource: 'tpp-scheme',
    ownerIn: ({ year }) => String(year),
    complete: ({ params: { year }, body }) => {
      const { validFrom: id } = body;
      if (!id.endsWith('-01') || yearOf(id) !== year) {
        return refuse('request/invalid', {}, [
          {
            field: 'validFrom',
            code: 'not-first',
            message: {
              id: 'Tanggal 1 suatu bulan dalam tahun itu.',
              en: 'The first of a month of that year.',
            },
          },
        ]);
      }
      return { data: { ...body, id, year }, fact: { type: 'tpp-scheme.set.v1', data: { year, id } } };
    },
  });
