import { describe, expect, it } from 'vitest';
import { createClient, type ImportedFile, UploadError } from '../index.ts';
import { fakeService, fakeTiming, json, problem } from '../testing/fake-service.ts';

const clientOf = ({ fetch }: { readonly fetch: typeof globalThis.fetch }) =>
  createClient({ baseUrl: 'http://service.test', token: 'secret', fetch, timing: fakeTiming() });

const file: ImportedFile = {
  kind: 'siasn-data-utama',
  fileName: 'a.csv',
  contentType: 'text/csv',
  content: new Blob(['NIP BARU\n']),
};

const upload = {
  url: 'http://files.test/a?X-Amz-Signature=s',
  method: 'PUT',
  headers: { 'content-type': 'text/csv' },
};
const at = (status: string, done = 0) =>
  json({ id: 'imp-1', status, progress: { rows: 9, done }, upload: null });
const created = json({ id: 'imp-1', status: 'awaiting-file', upload }, 201);

describe('imports', () => {
  it('send the file to its place without the token, and wait for the verdicts', async () => {
    const service = fakeService(
      created,
      new Response(null, { status: 503 }),
      new Response(null),
      at('checking'),
      at('checking', 4),
      at('checked', 9),
    );
    const seen: number[] = [];
    const checked = await clientOf(service).imports.upload(file, {
      onProgress: ({ progress }) => seen.push(progress.done),
    });
    expect(checked.status).toBe('checked');
    expect(seen).toEqual([0, 4, 9]);
    expect(service.seen.map(({ method, url }) => `${method} ${url.host}${url.pathname}`)).toEqual([
      'POST service.test/v1/imports',
      'PUT files.test/a',
      'PUT files.test/a',
      'POST service.test/v1/imports/imp-1/check',
      'GET service.test/v1/imports/imp-1',
      'GET service.test/v1/imports/imp-1',
    ]);
    const put = service.seen[2];
    expect(put?.headers.get('authorization')).toBeNull();
    expect(put?.headers.get('content-type')).toBe('text/csv');
    expect(put?.body).toBe('NIP BARU\n');
    expect(service.seen[0]?.body).toBe(
      '{"kind":"siasn-data-utama","fileName":"a.csv","contentType":"text/csv"}',
    );
  });

  it('say that the place is gone, without its URL', async () => {
    const service = fakeService(created, new Response('<Error/>', { status: 403 }));
    const error = await clientOf(service)
      .imports.upload(file)
      .catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(UploadError);
    expect(error).toMatchObject({ status: 403 });
    expect(String(error)).not.toContain('Signature');
  });

  it('commit what is chosen, and undo', async () => {
    const service = fakeService(at('committing'), at('committed'), at('undoing'), at('undone'));
    const { imports } = clientOf(service);
    expect((await imports.commit('imp-1', { verdicts: ['new'], rows: { except: [3] } })).status).toBe(
      'committed',
    );
    expect((await imports.undo('imp-1')).status).toBe('undone');
    expect(service.seen[0]?.body).toBe('{"verdicts":["new"],"rows":{"except":[3]}}');
    expect(service.seen[2]?.url.pathname).toBe('/v1/imports/imp-1/undo');
  });

  it('pass on what the service refuses', async () => {
    const service = fakeService(problem(409, 'import/not-in-status'));
    await expect(clientOf(service).imports.commit('imp-1')).rejects.toMatchObject({ status: 409 });
  });
});
