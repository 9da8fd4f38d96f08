import { schemas } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIRST, HEAD } from '../test-bodies.ts';
import {
  createCity,
  createDraft,
  createForecast,
  DECREE,
  LIST,
  publish,
  VACANCY,
} from '../test-succession.ts';
import type { World } from '../test-world.ts';

const committee = { role: 'talent-committee' } as const;
const mayor = { role: 'appointing-official' } as const;
const ONE = `GET /v1/vacancies/${VACANCY}`;

const Page = z.object({ items: z.array(z.strictObject(schemas.VacancySummary.shape)) });
const Single = z.strictObject(schemas.Vacancy.shape);

const listed = async (world: World) => Page.parse((await world.call('GET /v1/vacancies', mayor)).body).items;
const single = async (world: World) => Single.parse((await world.call(ONE, mayor)).body);

/** How far the list is, as the list of vacancies and the vacancy itself say. */
const statuses = async (world: World) => {
  const one = await single(world);
  const [row] = (await listed(world)).filter(({ id }) => id === VACANCY);
  return [row?.listStatus, one.listStatus];
};

describe('GET /v1/vacancies/{id}', () => {
  it('is what the list says of it, with its version', async () => {
    const world = await createForecast();

    const answer = await world.call(ONE, mayor);

    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    const { version, ...vacancy } = await single(world);
    expect(version).toBe(2);
    expect(await listed(world)).toEqual([vacancy]);
    expect(vacancy).toMatchObject({ id: VACANCY, status: 'forecast', cause: 'mutasi', holder: HEAD });
  });

  it('is not there under another id, nor in another agency', async () => {
    const world = await createDraft();

    for (const answer of [
      await world.call('GET /v1/vacancies/vac-kepala-2', mayor),
      await world.call(ONE, { ...mayor, agency: 'kab-keerom' }),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'resource/not-found' } });
    }
  });
});

describe('how far the succession list is', () => {
  it('is nothing before one is drafted', async () => {
    const world = await createCity();
    await world.post([
      '/v1/vacancies',
      { positionId: 'kepala', cause: 'lainnya', effectiveDate: '2026-08-01' },
    ]);
    expect(await statuses(world)).toEqual([null, null]);
  });

  it('follows publication, withdrawal and decision', async () => {
    const world = await createForecast();
    expect(await statuses(world)).toEqual(['draft', 'draft']);
    await publish(world);
    expect(await statuses(world)).toEqual(['published', 'published']);

    const withdrawal = { ...committee, body: { reason: 'Keliru' } };
    await world.call(`POST /v1/succession-lists/${LIST}/withdrawal`, withdrawal);
    expect(await statuses(world)).toEqual(['draft', 'draft']);

    await publish(world);
    const decision = { ...mayor, body: { nip: FIRST, ...DECREE } };
    await world.call(`POST /v1/succession-lists/${LIST}/decision`, decision);
    expect(await statuses(world)).toEqual(['decided', 'decided']);
  });

  it('is read from the list where the vacancy was stored without it', async () => {
    const world = await publish(await createDraft());
    const vacancy = world.table.all().find(({ sk }) => sk === 'NOW#VACANCY') ?? expect.unreachable();
    const { listStatus, ...due } = z.looseObject({ listStatus: z.string() }).parse(vacancy['due']);
    expect(listStatus).toBe('published');
    await world.table.write({ put: { ...vacancy, due } });

    expect(await statuses(world)).toEqual(['published', 'published']);
  });

  it('is none where such a vacancy has no list', async () => {
    const world = await createCity();
    await world.post([
      '/v1/vacancies',
      { positionId: 'kepala', cause: 'lainnya', effectiveDate: '2026-08-01' },
    ]);
    const vacancy = world.table.all().find(({ sk }) => sk === 'NOW#VACANCY') ?? expect.unreachable();
    const { listStatus: _, ...due } = z.looseObject({}).parse(vacancy['due']);
    await world.table.write({ put: { ...vacancy, due } });

    expect(await statuses(world)).toEqual([null, null]);
  });
});

describe('who leaves the post', () => {
  it('is named as the record has it now, to whoever sees the vacancy', async () => {
    const world = await createForecast();
    const renamed = { body: { name: 'Dorce Kambuaya' }, headers: { 'If-Match': '1' } };
    expect(await world.call(`PATCH /v1/asn/${HEAD}`, renamed)).toMatchObject({ status: 200 });

    expect(await single(world)).toMatchObject({ holder: HEAD, holderName: 'Dorce Kambuaya' });
    expect(await listed(world)).toMatchObject([{ holderName: 'Dorce Kambuaya' }]);
  });

  it('is nobody where nobody held it', async () => {
    expect(await single(await createDraft())).toMatchObject({ holder: null, holderName: null });
  });

  it('is named by the answer that opens the vacancy', async () => {
    const world = await createCity();
    const body = { positionId: 'kabid-0', cause: 'mutasi', effectiveDate: '2026-10-01' };

    const opened = Single.parse((await world.call('POST /v1/vacancies', { body })).body);

    const { name } = z.object({ name: z.string() }).parse((await world.call(`GET /v1/asn/${FIRST}`)).body);
    expect(opened).toMatchObject({ holder: FIRST, holderName: name, listStatus: null });
  });
});
