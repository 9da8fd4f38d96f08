import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import * as z from 'zod';
import type { Api } from '../../support/api.ts';
import { ROOT } from '../../support/test-stack.ts';
import { apiOf, type Who } from './shared-stack.ts';

export interface Address {
  readonly as: Who;
  readonly path: string;
}

/** Every path of the console, as its routes name them. They are read as text: tests do not import what browsers load. */
export const consolePaths = (): readonly string[] => {
  const routes = readFileSync(join(ROOT, 'packages/console/src/routes.ts'), 'utf8');
  return [...routes.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path ?? '');
};

const firstOf = async <T>(api: Api, path: string, item: z.ZodType<T>): Promise<T> => {
  const [first] = z.object({ items: z.array(item) }).parse((await api.get(path)).body).items;
  if (first === undefined) throw new Error(`the sample city has nothing at ${path}`);
  return first;
};
const HasId = z.object({ id: z.string() });

/** A file that was sent and not checked yet: the page says what comes next. */
const beginImport = async (hr: Api): Promise<string> => {
  const body = { kind: 'siasn-data-utama', fileName: 'data-utama.csv', contentType: 'text/csv' };
  return HasId.parse((await hr.post('/v1/imports', body)).body).id;
};

/** Somebody says that a rating of theirs is wrong, unless somebody has said so already. */
const findObjection = async (hr: Api, nip: string): Promise<string> => {
  const objections = z.object({ items: z.array(HasId) }).parse((await hr.get('/v1/objections?limit=1')).body);
  const [open] = objections.items;
  if (open !== undefined) return open.id;
  const person = await apiOf({ role: 'asn', nip });
  const filed = await person.post(`/v1/asn/${nip}/objections`, {
    kind: 'performance',
    claim: 'wrong-content',
    id: '2025',
    correction: { year: 2025, workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' },
    statement: 'Predikat pada e-Kinerja adalah Sangat Baik.',
    evidence: ['SKP 2025'],
  });
  expect(filed.status, JSON.stringify(filed.body)).toBe(201);
  return HasId.parse(filed.body).id;
};

/** One address of every page, with somebody who may see it. */
export const exampleAddresses = async (): Promise<Readonly<Record<string, Address>>> => {
  const hr = await apiOf({ role: 'hr-admin' });
  const { nip } = await firstOf(hr, '/v1/asn?limit=1', z.object({ nip: z.string() }));
  const vacancy = (await firstOf(hr, '/v1/vacancies?limit=1', HasId)).id;
  const policy = (await firstOf(hr, '/v1/policies?limit=1', HasId)).id;
  const objection = await findObjection(hr, nip);
  const imported = await beginImport(hr);
  const as = (role: string): Who => ({ role });
  return {
    '/': { as: as('hr-admin'), path: '/' },
    '/me': { as: { role: 'asn', nip }, path: '/me' },
    '/nine-box': { as: as('hr-admin'), path: '/nine-box' },
    '/people': { as: as('hr-admin'), path: '/people' },
    '/people/:nip': { as: as('talent-committee'), path: `/people/${nip}` },
    '/succession': { as: as('talent-committee'), path: '/succession' },
    '/succession/:vacancy': { as: as('talent-committee'), path: `/succession/${vacancy}` },
    '/succession/:vacancy/decision': {
      as: as('appointing-official'),
      path: `/succession/${vacancy}/decision`,
    },
    '/succession/:vacancy/cascade': { as: as('hr-admin'), path: `/succession/${vacancy}/cascade` },
    '/timeline': { as: as('hr-admin'), path: '/timeline' },
    '/policies': { as: as('talent-committee'), path: '/policies' },
    '/policies/:id': { as: as('talent-committee'), path: `/policies/${policy}` },
    '/objections': { as: as('talent-committee'), path: '/objections' },
    '/objections/:id': { as: as('talent-committee'), path: `/objections/${objection}` },
    '/aspects': { as: as('hr-admin'), path: '/aspects' },
    '/aspects/:aspect': { as: as('hr-admin'), path: '/aspects/1' },
    '/imports': { as: as('hr-admin'), path: '/imports' },
    '/imports/:id': { as: as('hr-admin'), path: `/imports/${imported}` },
    '/overseer': { as: as('auditor'), path: '/overseer' },
    '/system': { as: as('hr-admin'), path: '/system' },
  };
};
