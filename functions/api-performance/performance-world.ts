import { BEHAVIOURS, type Expectation } from '@kotak9/rules';
import { asnBody, FIRST, HEAD, positionBody, SECOND, THIRD, UNIT, unitBody } from '../test-bodies.ts';
import { place } from '../test-succession.ts';
import { createWorld, type World, type WorldCall } from '../test-world.ts';

export const RATER = HEAD;
export const RATED = FIRST;
export const PEER = SECOND;
export const NEWCOMER = THIRD;
export const PLANS = `/v1/asn/${RATED}/performance-plans`;
export const PLAN = `${PLANS}/2026`;
export const FEEDBACK = `/v1/asn/${RATED}/performance-feedback`;
export const PROGRESS = `/v1/asn/${RATED}/performance-progress`;

export const MET = 'sesuai-ekspektasi';
export const ABOVE = 'di-atas-ekspektasi';
export const BELOW = 'di-bawah-ekspektasi';

export const result = (id: string, changes: object = {}) => ({
  id,
  kind: 'utama',
  text: `Hasil kerja ${id}`,
  indicators: [{ aspect: 'waktu', text: 'Lama layanan', target: { value: 10, unit: 'hari' } }],
  ...changes,
});
export const planBody = (changes: object = {}) => ({
  year: 2026,
  rater: RATER,
  results: [result('h1'), result('h2', { kind: 'tambahan' })],
  ...changes,
});

export const asRated: WorldCall = { role: 'asn', nip: RATED };
export const asRater: WorldCall = { role: 'asn', nip: RATER };
export const asPeer: WorldCall = { role: 'asn', nip: PEER };

/** A head of department and two heads of section; the third has no post. */
export const createOffice = async (world = createWorld()): Promise<World> => {
  await world.post(
    ['/v1/units', unitBody(UNIT)],
    ['/v1/positions', positionBody('kepala', { tier: 'jpt-pratama', eselon: 'II.b' })],
    ['/v1/positions', positionBody('kabid-1')],
    ['/v1/positions', positionBody('kabid-2')],
    ['/v1/asn', asnBody(RATER, 'kepala')],
    ['/v1/asn', asnBody(RATED, 'kabid-1')],
    ['/v1/asn', asnBody(PEER, 'kabid-2')],
    ['/v1/asn', asnBody(NEWCOMER, null)],
  );
  await place(world, RATED);
  return world;
};

export const must = async (world: World, route: string, call: WorldCall) => {
  const answer = await world.call(route, call);
  if (answer.status >= 300) throw new Error(`${route}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

/** Draws up the SKP of somebody and takes it as far as asked. */
export const planned = async (
  world: World,
  upTo: 'draft' | 'diajukan' | 'disetujui' = 'disetujui',
  { nip = RATED, body = {} }: { readonly nip?: string; readonly body?: object } = {},
): Promise<void> => {
  const plans = `/v1/asn/${nip}/performance-plans`;
  const { year } = { year: 2026, ...body };
  await must(world, `POST ${plans}`, { role: 'asn', nip, body: planBody(body) });
  if (upTo === 'draft') return;
  await must(world, `POST ${plans}/${year}/submission`, { role: 'asn', nip, body: {} });
  if (upTo === 'diajukan') return;
  await must(world, `POST ${plans}/${year}/approval`, { role: 'asn', nip: RATER, body: {} });
};

export const ratingBody = (
  workResult: Expectation = MET,
  behaviour: Expectation = MET,
  changes: object = {},
) => ({
  results: ['h1', 'h2'].map((id) => ({ id, category: workResult })),
  behaviours: BEHAVIOURS.map((one) => ({ behaviour: one, category: behaviour })),
  workResult,
  behaviour,
  ...changes,
});

/** The first morning on which the year 2026 can be rated. */
export const NEW_YEAR = '2027-01-01T01:00:00.000Z';

export const readPlan = async (world: World) => (await must(world, `GET ${PLAN}`, {})).body;
