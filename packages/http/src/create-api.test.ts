import { organizationOperations } from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import type { Act } from './request.ts';
import { buildEvent } from './testing/build-event.ts';
import { createTestContext, invoke } from './testing/invoke.ts';
import { createSingleActApi, TEST_NOW } from './testing/single-act-api.ts';

const unit = { id: 'dinas', name: 'Dinas', parentId: null, version: 3 };

const createUnit: Act<typeof organizationOperations.createUnit> = async () => ({
  status: 201,
  body: unit,
  version: 3,
  location: '/v1/units/dinas',
});
const postUnit = {
  method: 'POST',
  path: '/v1/units',
  role: 'hr-admin',
  body: { id: 'dinas', name: 'Dinas' },
} as const;

describe('an unexpected error', () => {
  const failing = (error: unknown) =>
    createSingleActApi(organizationOperations.listUnits, async () => {
      throw error;
    });
  const listUnits = { method: 'GET', path: '/v1/units', role: 'asn' } as const;

  it('is answered without a word about it', async () => {
    const { handler } = failing(new TypeError('cannot read secret of Yosina'));

    const answer = await invoke(handler, listUnits);

    expect(answer).toMatchObject({
      status: 500,
      headers: { 'content-type': 'application/problem+json' },
      body: { code: 'service/unexpected', correlationId: 'request-1' },
    });
    expect(JSON.stringify(answer)).not.toMatch(/TypeError|Yosina|\.ts/);
  });

  it.each([['a thrown text'], [undefined], [{ statusCode: 418, body: 'teapot' }]])(
    'may be anything: %j',
    async (error) => {
      expect(await invoke(failing(error).handler, listUnits)).toMatchObject({ status: 500 });
    },
  );

  it('is logged with the error and no agency', async () => {
    const error = new Error('table unreachable');
    const { handler, observer } = failing(error);

    await invoke(handler, listUnits);

    expect(observer.lines).toEqual([
      {
        code: 'api/failed',
        error,
        fields: {
          correlationId: 'request-1',
          operation: 'listUnits',
          status: 500,
          durationMs: expect.any(Number),
          problem: 'service/unexpected',
        },
      },
    ]);
    expect(observer.flushes()).toBe(1);
  });

  it('is what an act becomes that takes longer than Lambda gives', async () => {
    const never = new Promise<never>(() => undefined);
    const { handler, observer } = createSingleActApi(organizationOperations.listUnits, () => never);

    const answer = await handler(buildEvent(listUnits), createTestContext(0));

    expect(answer.statusCode).toBe(500);
    expect(observer.lines).toMatchObject([{ code: 'api/failed', error: { name: 'TimeoutError' } }]);
  });

  it('is a route that the function does not serve', async () => {
    const { handler, observer } = failing(new Error('never reached'));
    const event = buildEvent({ method: 'GET', path: '/health' });

    expect(await handler(event, createTestContext())).toMatchObject({ statusCode: 500 });
    expect(observer.lines).toMatchObject([{ fields: { operation: 'unknown' } }]);
  });
});

describe('every request', () => {
  it('leaves one line and its duration', async () => {
    const { handler, observer } = createSingleActApi(organizationOperations.createUnit, createUnit);
    const sent = buildEvent({ ...postUnit, headers: { 'X-Correlation-Id': 'trace-7' } });
    const event = {
      ...sent,
      requestContext: { ...sent.requestContext, timeEpoch: Date.parse(TEST_NOW) - 42 },
    };

    await handler(event, createTestContext());

    expect(observer.lines).toEqual([
      {
        code: 'api/answered',
        fields: {
          correlationId: 'trace-7',
          operation: 'createUnit',
          status: 201,
          durationMs: 42,
          agency: 'kota-jayapura',
          role: 'hr-admin',
        },
      },
    ]);
    expect(observer.counts).toEqual([{ metric: 'request-duration', value: 42 }]);
    expect(observer.flushes()).toBe(1);
  });

  it('is counted by its problem if it was refused', async () => {
    const { handler, observer } = createSingleActApi(organizationOperations.createUnit, createUnit);

    await invoke(handler, { ...postUnit, role: 'asn' });

    expect(observer.lines).toMatchObject([
      { fields: { status: 403, problem: 'auth/role-not-permitted', agency: 'kota-jayapura' } },
    ]);
    expect(observer.counts).toContainEqual({ metric: 'refusals', value: 1, by: 'auth/role-not-permitted' });
  });
});
