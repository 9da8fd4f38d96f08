import { createServer, type Server } from 'node:http';
import { schemas } from '@kotak9/contracts';
import { day } from '@kotak9/rules/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SEED, generateCity } from '../generate-city.ts';
import { holdTalentPeriod } from './hold-talent-period.ts';

interface Call {
  readonly path: string;
  readonly as: string;
  readonly body: unknown;
}

const today = day('2026-11-30');
let server: Server | undefined;
afterEach(() => server?.close());

/** An API that takes everything, or refuses one path. */
const serve = async (refused = ''): Promise<{ readonly url: string; readonly calls: readonly Call[] }> => {
  const calls: Call[] = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const path = request.url ?? '';
      calls.push({ path, as: request.headers.authorization ?? '', body: JSON.parse(text) });
      response.writeHead(path === refused ? 409 : 201).end('{}');
    });
  });
  const port = await new Promise<number>((resolve) => {
    server?.listen(0, '127.0.0.1', () => {
      const address = server?.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return { url: `http://127.0.0.1:${port}`, calls };
};

const hold = (url: string, people: number) =>
  holdTalentPeriod({
    url,
    tokenOf: (role) => role,
    city: generateCity({ people, seed: DEFAULT_SEED, today }),
    today,
  });

describe('holdTalentPeriod', () => {
  it('opens, calculates, meets with quorum and concludes, each by whose act it is', async () => {
    const { url, calls } = await serve();
    await hold(url, 40);
    expect(calls.map(({ path, as }) => [as, path])).toEqual([
      ['Bearer hr-admin', '/v1/talent-periods'],
      ['Bearer hr-admin', '/v1/talent-periods/2026/calculation'],
      ['Bearer talent-committee', '/v1/talent-periods/2026/sessions'],
      ['Bearer talent-committee', '/v1/talent-periods/2026/completion'],
    ]);
    expect(schemas.SessionBody.parse(calls[2]?.body).attendance.map(({ role }) => role)).toEqual([
      'ketua',
      'sekretaris',
      'anggota',
      'anggota',
      'anggota',
    ]);
  });

  it('stops before the session where nobody could make a quorum', async () => {
    const { url, calls } = await serve();
    await hold(url, 2);
    expect(calls.map(({ path }) => path)).toEqual([
      '/v1/talent-periods',
      '/v1/talent-periods/2026/calculation',
    ]);
  });

  it('says which act was refused', async () => {
    const { url } = await serve('/v1/talent-periods/2026/completion');
    await expect(hold(url, 40)).rejects.toThrow('POST /v1/talent-periods/2026/completion was answered 409');
  });
});
