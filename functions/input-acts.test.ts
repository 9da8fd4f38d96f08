import { describe, expect, it } from 'vitest';
import { asnBody, FIRST, SECOND, unitBody } from './test-bodies.ts';
import { HISTORY_CASES, RESULT_CASES } from './test-input-cases.ts';
import { createWorld } from './test-world.ts';

const createPerson = async () => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/asn', asnBody(FIRST, null)],
    ['/v1/asn', asnBody(SECOND, null)],
  );
  return world;
};

const CASES = [...HISTORY_CASES, ...RESULT_CASES];

describe.each(CASES)('/v1/asn/{nip}/$segment', (example) => {
  const { segment, body, id, corrected, moved, movedId, event } = example;
  const path = `/v1/asn/${FIRST}/${segment}`;
  /** The id of a sanction would tell its level and day. */
  const named = segment === 'discipline' ? {} : { id };

  it('records one, with its event, and lists it', async () => {
    const world = await createPerson();

    const answer = await world.call(`POST ${path}`, { body });

    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"2"' },
      body: { ...body, id, version: 2 },
    });
    expect(world.events(event)).toMatchObject([
      { subject: `asn/${FIRST}`, seq: 2, data: { nip: FIRST, ...named, corrected: false } },
    ]);
    const list = await world.call(`GET ${path}`, { role: 'asn', nip: FIRST });
    expect(list).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { items: [{ ...body, id }] } });
  });

  it('refuses the same fact again without a trace', async () => {
    const world = await createPerson();
    await world.post([path, body]);
    const before = world.table.all();

    expect(await world.call(`POST ${path}`, { body })).toMatchObject({
      status: 409,
      body: { code: 'resource/duplicate', detail: expect.stringContaining(id) },
    });
    expect(world.table.all()).toEqual(before);
  });

  it('records one of twenty at once with the same key', async () => {
    const world = await createPerson();

    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.call(`POST ${path}`, { body, headers: { 'Idempotency-Key': 'k-1' } }),
      ),
    );

    expect(answers[0]?.status).toBe(201);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(world.events(event)).toHaveLength(1);
  });

  it('corrects one in place', async () => {
    const world = await createPerson();
    await world.post([path, body]);

    const answer = await world.call(`PUT ${path}/${id}`, { body: corrected });

    expect(answer).toMatchObject({ status: 200, body: { ...corrected, id, version: 3 } });
    expect(world.events(event)).toMatchObject([{}, { seq: 3, data: { ...named, corrected: true } }]);
    const list = await world.call(`GET ${path}`);
    expect(list.body).toMatchObject({ items: [{ ...corrected, id }] });
  });

  it('moves one whose correction has another id, unless that one is taken', async () => {
    const world = await createPerson();
    await world.post([path, body]);

    const answer = await world.call(`PUT ${path}/${id}`, { body: moved });
    expect(answer).toMatchObject({ status: 200, body: { id: movedId } });
    expect((await world.call(`GET ${path}`)).body).toMatchObject({ items: [{ ...moved, id: movedId }] });

    await world.post([path, body]);
    const before = world.table.all();
    expect(await world.call(`PUT ${path}/${id}`, { body: moved })).toMatchObject({ status: 409 });
    expect(world.table.all()).toEqual(before);
  });

  it('refuses a correction of what is not there, and one of a version that has changed', async () => {
    const world = await createPerson();
    await world.post([path, body]);
    const before = world.table.all();

    expect(await world.call(`PUT ${path}/nothing`, { body })).toMatchObject({
      status: 404,
      body: { detail: expect.stringContaining('nothing') },
    });
    expect(
      await world.call(`PUT ${path}/${id}`, { body: corrected, headers: { 'If-Match': '1' } }),
    ).toMatchObject({ status: 412, body: { currentVersion: 2 } });
    expect(await world.call(`POST ${path}`, { body: moved, headers: { 'If-Match': '1' } })).toMatchObject({
      status: 412,
    });
    expect(world.table.all()).toEqual(before);
  });

  it('names a field that is missing and one that is unknown', async () => {
    const world = await createPerson();
    const [missing = ''] = Object.keys(body);
    const wrong = { ...body, [missing]: undefined, salary: 1 };

    expect(await world.call(`POST ${path}`, { body: wrong })).toMatchObject({
      status: 400,
      body: {
        errors: expect.arrayContaining([
          expect.objectContaining({ field: missing, code: 'required', message: expect.any(String) }),
          expect.objectContaining({ field: 'salary', code: 'unknown-key' }),
        ]),
      },
    });
  });

  it('exists neither for another agency nor for somebody unknown', async () => {
    const world = await createPerson();
    await world.post([path, body]);
    const before = world.table.all();
    const away = { agency: 'kab-keerom' };

    expect(await world.call(`GET ${path}`, away)).toMatchObject({ status: 404 });
    expect(await world.call(`POST ${path}`, { ...away, body })).toMatchObject({ status: 404 });
    expect(await world.call(`PUT ${path}/${id}`, { ...away, body })).toMatchObject({ status: 404 });
    const unknown = path.replace(FIRST, '197001011995031001');
    expect(await world.call(`POST ${unknown}`, { body })).toMatchObject({
      status: 404,
      body: { code: 'resource/not-found' },
    });
    expect(world.table.all()).toEqual(before);
  });

  it('shows nobody the list of a colleague', async () => {
    const world = await createPerson();

    expect(await world.call(`GET ${path}`, { role: 'asn', nip: SECOND })).toMatchObject({
      status: 403,
      body: { code: 'auth/not-own-record' },
    });
  });
});

const IN_FUTURE = CASES.flatMap(({ segment, future }) => (future ? [{ segment, ...future }] : []));

describe.each(IN_FUTURE)('/v1/asn/{nip}/$segment of the future', ({ segment, field, body }) => {
  it.each([
    ['id', 'Tidak boleh di masa depan.'],
    ['en', 'Must not lie in the future.'],
  ])('is refused, and the field named (%s)', async (language, message) => {
    const world = await createPerson();
    const before = world.table.all();

    const headers = { 'Accept-Language': language };
    expect(await world.call(`POST /v1/asn/${FIRST}/${segment}`, { body, headers })).toMatchObject({
      status: 400,
      body: { errors: [{ field, code: 'future', message }] },
    });
    expect(world.table.all()).toEqual(before);
  });
});

describe('two facts at once', () => {
  it('are both recorded, one after the other', async () => {
    const world = await createPerson();

    const answers = await Promise.all(
      [2024, 2025].map((year) =>
        world.call(`POST /v1/asn/${FIRST}/feedback`, { body: { year, category: 'baik' } }),
      ),
    );

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(world.events('feedback.recorded')).toMatchObject([{ seq: 2 }, { seq: 3 }]);
  });
});
