import { describe, expect, it } from 'vitest';
import { asnBody, FIRST } from '../test-bodies.ts';
import { createCity } from '../test-succession.ts';
import { faultyFields, type World } from '../test-world.ts';
import { createRated, nipOf } from './test-ratings.ts';

const OAP = `/v1/asn/${FIRST}/oap`;
const oapBody = (oap = true) => ({ oap, legalBasis: 'PP 106/2021', consent: 'PSTJ-118/2026' });
const put = (world: World, call: object = {}) => world.call(`PUT ${OAP}`, { body: oapBody(), ...call });
/** Everything a reader could come upon: all answers about a person, the lists, the events and the log. */
const seenOf = async (world: World): Promise<string> => {
  const paths = [
    `/v1/asn/${FIRST}`,
    `/v1/asn/${FIRST}/events`,
    `/v1/asn/${FIRST}/placement`,
    '/v1/asn',
    '/v1/nine-box',
  ];
  const answers = await Promise.all(paths.map((path) => world.call(`GET ${path}`)));
  for (const { status } of answers) expect(status).toBe(200);
  return JSON.stringify(answers.map(({ body }) => body));
};

describe('PUT and DELETE /v1/asn/{nip}/oap', () => {
  it('is held apart, and no answer, list, event or log knows of it', async () => {
    const world = await createCity();
    const before = await seenOf(world);
    const stored = world.table.all().length;

    expect(await put(world)).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: { nip: FIRST, held: true, version: 1 },
    });

    expect(await seenOf(world)).toBe(before);
    expect(world.table.all()).toHaveLength(stored + 2);
    const person = world.table.all().filter(({ pk }) => pk.includes('#ASN#'));
    expect(JSON.stringify(person)).not.toMatch(/oap|PSTJ/i);
    const events = world.events('protected-datum');
    expect(events.map(({ data }) => data)).toEqual([{ nip: FIRST }]);
    expect(JSON.stringify(events)).not.toMatch(/oap|PSTJ|106\/2021/i);
    expect(JSON.stringify(world.observer)).not.toMatch(/PSTJ|true/);
  });

  it('is removed without a trace of what it was', async () => {
    const world = await createCity();
    await put(world);
    const remove = () => world.call(`DELETE ${OAP}`, { body: { reason: 'Persetujuan dicabut' } });
    expect(await remove()).toMatchObject({ status: 200, body: { nip: FIRST, held: false, version: 2 } });
    expect(JSON.stringify(world.table.all())).not.toMatch(/PSTJ/);
    expect(await remove()).toMatchObject({ status: 404 });
    expect(await put(world)).toMatchObject({ body: { version: 3 } });
    expect(world.events('protected-datum').map(({ type }) => type)).toEqual([
      'protected-datum.recorded.v1',
      'protected-datum.removed.v1',
      'protected-datum.recorded.v1',
    ]);
  });

  it('wants a legal basis and a consent, a known person, and the version that was read', async () => {
    const world = await createCity();
    await put(world);
    const before = world.table.all();
    expect(faultyFields(await put(world, { body: { oap: 'ya' } }))).toEqual(['consent', 'legalBasis', 'oap']);
    expect(await put(world, { headers: { 'If-Match': '"9"' } })).toMatchObject({ status: 412 });
    expect(await put(world, { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
    const stale = { body: { reason: 'x' }, headers: { 'If-Match': '"9"' } };
    expect(await world.call(`DELETE ${OAP}`, stale)).toMatchObject({ status: 412 });
    expect(await world.call(`DELETE ${OAP}`, { body: {} })).toMatchObject({ status: 400 });
    expect(world.table.all()).toEqual(before);
  });

  it.each(['assessor', 'talent-committee', 'appointing-official', 'asn', 'auditor'] as const)(
    'is not for the role %s',
    async (role) => {
      const world = await createCity();
      const before = world.table.all();
      expect(await put(world, { role, nip: FIRST })).toMatchObject({ status: 403 });
      const removal = { role, nip: FIRST, body: { reason: 'x' } };
      expect(await world.call(`DELETE ${OAP}`, removal)).toMatchObject({ status: 403 });
      expect(world.table.all()).toEqual(before);
    },
  );
});

describe('GET /v1/fairness/gaps?by=oap', () => {
  /** So many of whom it is held that they are, so many that they are not, and ten of whom it is not held. */
  const createHeld = async (held: number, others: number): Promise<World> => {
    const world = await createRated([]);
    for (let number = 1; number <= held + others; number++) {
      await world.post(['/v1/asn', asnBody(nipOf(number), null)]);
      await world.call(`PUT /v1/asn/${nipOf(number)}/oap`, { body: oapBody(number <= held) });
    }
    const rated = await createRated([{ people: held, talentScore: 85 }, { people: others + 10 }]);
    for (const item of rated.table.all().filter(({ sk }) => sk === 'NOW#TALENT')) {
      await world.table.write({ put: item });
    }
    return world;
  };

  it('shows auditors shares of large groups, and the committee nothing', async () => {
    const world = await createHeld(10, 12);
    const { body } = await world.call('GET /v1/fairness/gaps?by=oap', { role: 'auditor' });
    expect(body).toMatchObject({
      by: 'oap',
      people: 22,
      hidden: 0,
      rows: [
        { group: 'non-oap', people: 12, others: 10 },
        { group: 'oap', people: 10, others: 12, score: { difference: 5 } },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/\d{18}/);
    expect(await world.call('GET /v1/fairness/gaps?by=oap', { role: 'talent-committee' })).toMatchObject({
      status: 403,
      body: { code: 'auth/role-not-permitted' },
    });
  });

  it('shows nothing while either group is small', async () => {
    const world = await createHeld(9, 12);
    const { body } = await world.call('GET /v1/fairness/gaps?by=oap', { role: 'auditor' });
    expect(body).toMatchObject({ people: 21, hidden: 2, rows: [] });
  });
});
