import type { Api } from './api.ts';
import { asn, assessmentOfCase2, excellence, postAll, unit } from './people.ts';

export const HEAD = '196609171990031001';
/** Administrators, best first: three of box 9 and one of box 8. */
export const ADMINISTRATORS = [
  '197105101996031002',
  '197205101997031002',
  '197305101998031002',
  '197405101999031002',
] as const;
/** Supervisors under the first administrators. */
export const SUPERVISORS = ['198003122005011003', '198103122006011003'] as const;

const post = (id: string, tier: string, eselon: string, superiorId: string | null) =>
  [
    '/v1/positions',
    { id, title: id, unitId: 'dinas-pendidikan', tier, eselon, field: 'pendidikan', superiorId },
  ] as const;

const held = (nip: string, positionId: string, grade: string) =>
  asn({ nip, unitId: 'dinas-pendidikan', positionId, grade });

/** What somebody ordinary has instead of the same input of somebody excellent. */
const ORDINARY: Readonly<Record<string, object>> = {
  performance: { workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' },
  assignments: { level: 'unit' },
};

const ordinary = (nip: string, year: number) =>
  excellence(nip, year).map(([path, body]): readonly [string, unknown] => {
    const kind = path.slice(path.lastIndexOf('/') + 1);
    return [path, { ...Object(body), ...ORDINARY[kind] }];
  });

/** One department with its head, four administrators and two supervisors, recorded over HTTP. */
export const recordSmallCity = async (hr: Api, year: number): Promise<void> => {
  await postAll(hr, [
    unit('dinas-pendidikan'),
    post('kepala-dinas', 'jpt-pratama', 'II.b', null),
    ...ADMINISTRATORS.map((_, n) => post(`kabid-${n}`, 'administrator', 'III.b', 'kepala-dinas')),
    ...SUPERVISORS.map((_, n) => post(`kasi-${n}`, 'pengawas', 'IV.a', 'kabid-0')),
    held(HEAD, 'kepala-dinas', 'IV/c'),
    ...ADMINISTRATORS.map((nip, n) => held(nip, `kabid-${n}`, 'IV/b')),
    ...SUPERVISORS.map((nip, n) => held(nip, `kasi-${n}`, 'III/d')),
    ...[...ADMINISTRATORS.slice(0, 3), ...SUPERVISORS].flatMap((nip) => excellence(nip, year)),
    ...ADMINISTRATORS.slice(3).flatMap((nip) => ordinary(nip, year)),
    ...excellence(HEAD, year).filter(([path]) => !path.endsWith('/assessments')),
    [`/v1/asn/${HEAD}/assessments`, assessmentOfCase2],
  ]);
};
