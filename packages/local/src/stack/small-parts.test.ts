import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashSources } from '../assembly/hash-sources.ts';
import { errorOf } from '../lambda/function-log.ts';
import { newDataDir } from '../testing/write-fixture.ts';
import { createClock } from './clock.ts';
import { listen } from './listen.ts';
import { findRunning, lockData, noteRunning, unlockData } from './lock-data.ts';

describe('the clock', () => {
  // 23:30 UTC is the next day, 08:30, in Jayapura
  const machine = () => new Date('2026-11-24T23:30:00Z');
  const shown = (date: string | undefined) => createClock(date, 'Asia/Jayapura', machine).now().toISOString();

  it('shows the given day of the zone at the time of day of the machine', () => {
    expect(shown(undefined)).toBe('2026-11-24T23:30:00.000Z');
    expect(shown('2026-11-25')).toBe('2026-11-24T23:30:00.000Z');
    expect(shown('2027-03-01')).toBe('2027-02-28T23:30:00.000Z');
    expect(shown('2020-02-29')).toBe('2020-02-28T23:30:00.000Z');
  });
});

describe('a data folder', () => {
  it('is of one process at a time; the note of a killed one does not count', () => {
    const folder = newDataDir();
    expect(findRunning(folder)).toBeUndefined();
    lockData(folder);
    noteRunning(folder, 'http://x');
    expect(findRunning(folder)).toEqual({ pid: process.pid, url: 'http://x' });
    writeFileSync(join(folder, 'stack.json'), JSON.stringify({ pid: process.ppid, url: 'http://y' }));
    expect(() => lockData(folder)).toThrow('already runs');
    writeFileSync(join(folder, 'stack.json'), JSON.stringify({ pid: 2 ** 22 + 1, url: 'http://y' }));
    lockData(folder);
    unlockData(folder);
    expect(findRunning(folder)).toBeUndefined();
  });
});

describe('a port', () => {
  it('that is taken is told with the remedy', async () => {
    const server = await listen((_request, response) => void response.end(), 0);
    await expect(listen(() => {}, server.port)).rejects.toThrow('--port');
    await server.close();
  });
});

describe('the hash of sources', () => {
  it('changes with a source, not with a test', () => {
    const folder = newDataDir();
    const hash = () => hashSources(folder, ['.', 'missing']);
    const empty = hash();
    writeFileSync(join(folder, 'a.test.ts'), '1');
    expect(hash()).toBe(empty);
    writeFileSync(join(folder, 'a.ts'), '1');
    const one = hash();
    writeFileSync(join(folder, 'a.ts'), '2');
    expect(new Set([empty, one, hash()]).size).toBe(3);
  });
});

describe('a log line', () => {
  it.each([
    ['{"level":"ERROR","code":"X","message":"broke"}', 'X broke'],
    ['{"level":"FATAL","message":"broke"}', 'broke'],
    ['{"level":"INFO","message":"fine"}', undefined],
    ['{broken', undefined],
    ['plain', undefined],
  ])('%s is the error %s', (line, error) => {
    expect(errorOf(line)).toBe(error);
  });
});
