import { say } from '../language.ts';
import { PROBLEMS, type Problem, type ProblemCode } from '../problem.ts';

/** Stand-ins for what a problem's text names. */
const PARAMS: Readonly<Record<string, string | number>> = {
  resource: 'Unit',
  id: 'dinas-pendidikan',
  field: 'unitId',
  roles: 'hr-admin',
  one: 'hr-admin',
  other: 'appointing-official',
  types: 'application/json',
  status: 'draft',
  currentVersion: 4,
  earliest: '2026-03-02',
  date: '2026-03-02',
  day: '2026-03-02',
  year: 2026,
  nip: '196803151993031004',
};

/** A parameter without stand-in is shown by its own name. */
const paramsIn = (text: string): Readonly<Record<string, string | number>> =>
  Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, PARAMS[name] ?? name]));

const problemOf = (code: ProblemCode): Problem => {
  const { status, title, detail } = PROBLEMS[code];
  return {
    type: `urn:kotak9:problem:${code}`,
    title: say(title, 'id'),
    status,
    detail: say(detail, 'id', paramsIn(detail.id)),
    code,
    instance: '/v1/units',
    correlationId: '0b7ac8f2-6a55-4c0e-9d5d-3f1c2f4f7a10',
    ...(code === 'request/invalid' && {
      errors: [{ field: 'name', code: 'required', message: 'Wajib diisi.' }],
    }),
    ...(code === 'version/stale' && { currentVersion: 4 }),
  };
};

export const exampleNameOf = (code: ProblemCode): string => code.replace('/', '.');

export const problemExampleOf = (code: ProblemCode) => ({
  summary: PROBLEMS[code].title.en,
  value: problemOf(code),
});
