import { describe, expect, it } from 'vitest';
import { parsePreflightFlags } from './preflight-flags.ts';
import { progressBar } from './progress-bar.ts';
import { parseScheduleFlags } from './schedule-flags.ts';
import { parseStartFlags } from './start-flags.ts';
import { parseWalkFlags } from './walk-flags.ts';

describe('flags of npm start', () => {
  it('have defaults', () => {
    expect(parseStartFlags([])).toEqual({
      ok: true,
      flags: { port: 9009, people: undefined, date: undefined, stage: 'dev', isFresh: false },
    });
  });

  it('are read', () => {
    const given = ['--port', '0', '--people=5000', '--date', '2028-02-29', '--stage', 'uji', '--fresh'];
    expect(parseStartFlags(given)).toEqual({
      ok: true,
      flags: { port: 0, people: 5000, date: '2028-02-29', stage: 'uji', isFresh: true },
    });
  });

  it.each([
    [['--port', 'x'], '--port'],
    [['--port', '65536'], '--port'],
    [['--people', '0'], '--people'],
    [['--people', '1.5'], '--people'],
    [['--date', '2027-02-29'], '--date'],
    [['--date', 'tomorrow'], '--date'],
    [['--stage', 'DEV'], '--stage'],
    [['--pepole', '5'], '--pepole'],
    [['--people'], '--people'],
    [['extra'], 'extra'],
  ])('%j is refused by name, with the usage', (given, name) => {
    const parsed = parseStartFlags(given);
    expect(parsed.ok ? '' : parsed.problem).toContain(name);
    expect(parsed.ok ? '' : parsed.problem).toContain('Usage: npm start');
  });
});

describe('flags of npm run schedule', () => {
  it('are a name and a time', () => {
    const flags = { name: 'daily-check', at: '2027-03-01T00:00+09:00' };
    expect(parseScheduleFlags(['daily-check', '--at', '2027-03-01T00:00+09:00'])).toEqual({
      ok: true,
      flags,
    });
    expect(parseScheduleFlags(['x'])).toEqual({ ok: true, flags: { name: 'x', at: undefined } });
  });

  it.each([
    [[], 'name'],
    [['a', 'b'], 'One schedule'],
    [['a', '--at', '2027-03-01'], '--at'],
    [['a', '--at', '2027-03-01T00:00'], '--at'],
    [['a', '--when', 'x'], '--when'],
  ])('%j is refused', (given, why) => {
    const parsed = parseScheduleFlags(given);
    expect(parsed.ok ? '' : parsed.problem).toContain(why);
  });
});

describe('the progress bar', () => {
  it('fills', () => {
    expect(progressBar({ part: 'people', done: 750, total: 1500 })).toBe(
      `people    [${'#'.repeat(15)}${'.'.repeat(15)}] 750/1500`,
    );
    expect(progressBar({ part: 'none', done: 0, total: 0 })).toContain('#'.repeat(30));
  });
});

describe('flags of npm run preflight', () => {
  it('have defaults, and are read', () => {
    expect(parsePreflightFlags([])).toEqual({
      ok: true,
      flags: { people: 1500, seed: 19, asOf: undefined },
    });
    const given = ['--people', '60', '--seed=0', '--as-of', '2028-02-29'];
    expect(parsePreflightFlags(given)).toEqual({
      ok: true,
      flags: { people: 60, seed: 0, asOf: '2028-02-29' },
    });
  });

  it.each([
    [['--people', '0'], '--people'],
    [['--people', '100001'], '--people'],
    [['--seed', '-1'], '--seed'],
    [['--seed', 'x'], '--seed'],
    [['--as-of', '2027-02-29'], '--as-of'],
    [['--pepole', '5'], '--pepole'],
  ])('%j is refused by name, with the usage', (given, name) => {
    const parsed = parsePreflightFlags(given);
    expect(parsed.ok ? '' : parsed.problem).toContain(name);
    expect(parsed.ok ? '' : parsed.problem).toContain('Usage: npm run preflight');
  });
});

describe('flags of npm run walk', () => {
  it('name one page, a server and an agency', () => {
    expect(parseWalkFlags(['manajemen-kinerja'])).toEqual({
      ok: true,
      flags: { page: 'manajemen-kinerja', url: 'http://127.0.0.1:9009', agency: 'contoh-manajemen-kinerja' },
    });
    expect(parseWalkFlags(['x', '--url', 'http://127.0.0.1:9100/', '--agency', 'contoh-2'])).toEqual({
      ok: true,
      flags: { page: 'x', url: 'http://127.0.0.1:9100', agency: 'contoh-2' },
    });
  });

  it.each([
    [[], 'name of a page'],
    [['x', 'y'], 'One page at a time'],
    [['x', '--url', 'here'], '--url'],
    [['x', '--agency', 'Kota Jayapura'], '--agency'],
  ])('%j is refused by name, with the usage', (given, name) => {
    const parsed = parseWalkFlags(given);
    expect(parsed.ok ? '' : parsed.problem).toContain(name);
    expect(parsed.ok ? '' : parsed.problem).toContain('Usage: npm run walk');
  });
});
