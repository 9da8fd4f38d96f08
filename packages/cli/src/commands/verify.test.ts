import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashEvent } from '@kotak9/audit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json, runCommand } from '../testing/run-command.ts';
import { checkChains } from './verify.ts';

const NIP = '196803151993031004';

const chain = (subject: string, length: number) => {
  const events = [];
  let prevHash: string | null = null;
  for (let seq = 1; seq <= length; seq++) {
    const event = {
      id: `${subject}-${seq}`,
      type: 'record.changed.v1',
      time: '2026-01-01T00:00:00.000Z',
      agency: 'kota-uji',
      subject,
      seq,
      actor: { sub: 'u-1', role: 'hr-admin' },
      correlationId: `c-${seq}`,
      data: { n: seq },
      prevHash,
    };
    prevHash = hashEvent(event);
    events.push({ ...event, hash: prevHash });
  }
  return events;
};

const record = chain(`asn/${NIP}`, 4);
const placement = chain(`placement/${NIP}`, 2);

const routesOf = (events: readonly object[], version = 4) => ({
  [`GET /v1/asn/${NIP}`]: () => json({ nip: NIP, version }),
  [`GET /v1/asn/${NIP}/events`]: () => json({ items: events, next: null }),
});

describe('verify', () => {
  it('finds a history whole, each chain by itself', async () => {
    const { exitCode, out } = await runCommand(`verify ${NIP}`, {
      routes: routesOf([...placement, ...record]),
    });
    expect(exitCode).toBe(0);
    expect(out).toBe(
      [
        'chain                         events  check',
        `asn/${NIP}        4       whole`,
        `placement/${NIP}  2       whole`,
        'The history is whole.',
        '',
      ].join('\n'),
    );
  });

  it('ends with 1 on a break, and says which and where', async () => {
    const tampered = record.map((event) => (event.seq === 3 ? { ...event, data: { n: 99 } } : event));
    const { exitCode, out } = await runCommand(`verify asn/${NIP}`, { routes: routesOf(tampered) });
    expect(exitCode).toBe(1);
    expect(out).toContain('content altered #3');
    expect(out).toContain('THE HISTORY IS NOT WHOLE.');
  });

  it('misses an end that was cut off', async () => {
    const { exitCode, out } = await runCommand(`verify ${NIP} --json`, {
      routes: routesOf(record.slice(0, 3)),
    });
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toEqual({
      whole: false,
      chains: [{ subject: `asn/${NIP}`, events: 3, breaks: [{ kind: 'missing', seq: 4 }] }],
    });
  });

  it('does not take nothing for whole', async () => {
    expect((await runCommand(`verify ${NIP}`, { routes: routesOf([], 0) })).exitCode).toBe(1);
  });

  it('checks a post', async () => {
    const { exitCode, seen } = await runCommand('verify position/kabid-guru', {
      routes: {
        'GET /v1/positions/kabid-guru': () => json({ id: 'kabid-guru', version: 2 }),
        'GET /v1/positions/kabid-guru/events': () =>
          json({ items: chain('position/kabid-guru', 2), next: null }),
      },
    });
    expect(exitCode).toBe(0);
    expect(seen).toHaveLength(2);
  });

  it('checks a kept history without a network', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kotak9-verify-'));
    const file = join(folder, 'history.json');
    try {
      await runCommand(`verify ${NIP} --save ${file}`, { routes: routesOf(record) });
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const again = await runCommand(`verify --file ${file}`, { session: null });
      expect(again).toMatchObject({ exitCode: 0, seen: [] });
      expect(JSON.parse(await readFile(file, 'utf8')).versions).toEqual({ [`asn/${NIP}`]: 4 });
      expect((await runCommand(`verify --file ${folder}/none.json`)).exitCode).toBe(2);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('finds any one event that is taken out of any history', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), (length, at) => {
        const events = chain('asn/1', length);
        const left = events.filter((_, n) => n !== at % length);
        const [checked] = checkChains({ events: left, versions: { 'asn/1': length } });
        expect(checked?.breaks).toEqual([{ kind: 'missing', seq: (at % length) + 1 }]);
      }),
    );
  });
});
