import {
  organizationOperations,
  placementOperations,
  recordOperations,
  refuse,
  successionOperations,
} from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import type { Request } from './request.ts';
import { invoke } from './testing/invoke.ts';
import { createSingleActApi, TEST_NOW } from './testing/single-act-api.ts';

const NIP = '197105101996031002';

describe('a request with faults', () => {
  const { handler } = createSingleActApi(successionOperations.decideAppointment, async () =>
    refuse('appointment/already-decided'),
  );
  const decide = (call: { path?: string; body?: unknown; headers?: Record<string, string> }) =>
    invoke(handler, {
      method: 'POST',
      path: '/v1/succession-lists/lst-a/decision',
      role: 'appointing-official',
      ...call,
    });

  it('is told every failing field of path, header and body together, in its language', async () => {
    const answer = await decide({
      path: '/v1/succession-lists/LIST/decision',
      body: { nip: 'x', decreeNumber: '', note: 1 },
      headers: { 'Idempotency-Key': 'two words', 'Accept-Language': 'en' },
    });

    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: 'request/invalid',
        errors: [
          { field: 'path.id', code: 'list-id', message: 'The id of a succession list begins with "lst-".' },
          { field: 'nip', code: 'nip-not-18-digits', message: 'A NIP has exactly 18 digits.' },
          { field: 'decreeNumber', code: 'required', message: 'Must not be empty.' },
          {
            field: 'note',
            code: 'unknown-key',
            message:
              'Field "note" is unknown; known are: nip, decreeNumber, effectiveDate, approvalNumber, reason.',
          },
          { field: 'header.idempotency-key', code: 'idempotency-key' },
        ],
      },
    });
  });

  it('is told what a required body needs if there is none', async () => {
    expect(await decide({})).toMatchObject({
      status: 400,
      body: {
        code: 'request/invalid',
        errors: [
          { field: 'nip', code: 'required', message: 'Wajib diisi.' },
          { field: 'decreeNumber', code: 'required', message: 'Wajib diisi.' },
        ],
      },
    });
  });

  it.each([
    ['text that is no JSON', { body: '{"nip":' }, 400, 'request/not-json'],
    [
      'another content type',
      { body: {}, headers: { 'Content-Type': 'text/plain' } },
      415,
      'request/unsupported-media-type',
    ],
  ])('answers %s', async (_what, call, status, code) => {
    expect(await decide(call)).toMatchObject({ status, body: { code } });
  });

  it('names the faults of a query', async () => {
    const list = createSingleActApi(recordOperations.listAsn, async () => refuse('request/cursor-invalid'));

    const answer = await invoke(list.handler, {
      method: 'GET',
      path: '/v1/asn?limit=0&box=ten&unit=',
      role: 'auditor',
    });

    expect(answer).toMatchObject({
      status: 400,
      body: {
        errors: [{ field: 'query.box' }, { field: 'query.limit', message: 'Nilai paling sedikit 1.' }],
      },
    });
  });
});

describe('the act', () => {
  type Placement = Request<typeof placementOperations.getPlacement>;
  type Decision = Request<typeof successionOperations.decideAppointment>;

  it('gets everything parsed', async () => {
    const seen: Placement[] = [];
    const { handler } = createSingleActApi(placementOperations.getPlacement, async (request) => {
      seen.push(request);
      return refuse('resource/not-found', { resource: 'ASN', id: request.params.nip });
    });

    await invoke(handler, {
      method: 'GET',
      path: `/v1/asn/${NIP}/placement?at=2025-12-31`,
      role: 'auditor',
      headers: { 'If-Match': 'W/"12"', 'Accept-Language': 'en' },
    });

    expect(seen).toEqual([
      {
        params: { nip: NIP },
        query: { at: '2025-12-31' },
        body: undefined,
        principal: {
          agency: 'kota-jayapura',
          sub: 'user-auditor',
          roles: ['auditor'],
          nip: null,
          actingAs: 'auditor',
        },
        ifMatch: 12,
        idempotency: null,
        correlationId: 'request-1',
        now: TEST_NOW,
        language: 'en',
      },
    ]);
  });

  it('treats empty query values as absent and applies defaults', async () => {
    const queries: unknown[] = [];
    const { handler } = createSingleActApi(recordOperations.listAsn, async ({ query }) => {
      queries.push(query);
      return { status: 200, body: { items: [], next: null } };
    });

    await invoke(handler, { method: 'GET', path: '/v1/asn?unit=&box=&q=&cursor=', role: 'auditor' });

    expect(queries).toEqual([{ limit: 100 }]);
  });

  it('gets key and fingerprint of a POST, the same for the same request', async () => {
    const seen: Decision['idempotency'][] = [];
    const { handler } = createSingleActApi(
      successionOperations.decideAppointment,
      async ({ idempotency }) => {
        seen.push(idempotency);
        return refuse('appointment/already-decided');
      },
    );
    const decide = (body: object, headers: Record<string, string> = { 'Idempotency-Key': 'k-1' }) =>
      invoke(handler, {
        method: 'POST',
        path: '/v1/succession-lists/lst-a/decision',
        role: 'appointing-official',
        body,
        headers,
      });

    await decide({ nip: NIP, decreeNumber: 'SK-1' });
    await decide({ decreeNumber: 'SK-1', nip: NIP });
    await decide({ decreeNumber: 'SK-2', nip: NIP });
    await decide({ decreeNumber: 'SK-2', nip: NIP }, {});

    expect(seen[0]).toEqual({ key: 'k-1', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]?.fingerprint).not.toBe(seen[0]?.fingerprint);
    expect(seen[3]).toBeNull();
  });

  it('gets no idempotency where a method is idempotent by itself', async () => {
    const seen: unknown[] = [];
    const { handler } = createSingleActApi(
      organizationOperations.patchPosition,
      async ({ idempotency, ifMatch }) => {
        seen.push(idempotency, ifMatch);
        return refuse('resource/not-found', { resource: 'position', id: 'kadis' });
      },
    );

    await invoke(handler, {
      method: 'PATCH',
      path: '/v1/positions/kadis',
      role: 'hr-admin',
      body: { critical: true },
      headers: { 'Idempotency-Key': 'two words', 'If-Match': '4' },
    });

    expect(seen).toEqual([null, 4]);
  });
});
