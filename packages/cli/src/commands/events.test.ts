import { describe, expect, it } from 'vitest';
import { json, type Routes, runCommand } from '../testing/run-command.ts';

const HEAD = 25;

const told = (position: number) => ({
  position,
  event: {
    id: `e-${position}`,
    time: '2026-08-03T00:00:00Z',
    type: 'vacancy.opened.v1',
    subject: `vacancy/v-${position}`,
  },
});

const feed = (head: () => number): Routes => ({
  'GET /v1/events': ({ url }) => {
    const after = Number(url.searchParams.get('after'));
    const limit = Number(url.searchParams.get('limit') ?? 5);
    const next = Math.min(head(), after + limit);
    const items = Array.from({ length: Math.max(0, next - after) }, (_, n) => told(after + n + 1));
    return json({ items, next, head: head() });
  },
});

describe('events tail', () => {
  it('begins with the last ten', async () => {
    const { exitCode, out, err } = await runCommand('events tail', { routes: feed(() => HEAD) });
    expect(exitCode).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('      16  2026-08-03T00:00:00Z  vacancy.opened.v1  vacancy/v-16');
    expect(err).toBe('→ --after 25\n');
  });

  it('begins where it is told, with what it is told', async () => {
    const { out, seen } = await runCommand(
      'events tail --after 20 --types a.v1,b.v1 --subscription s-1 --json',
      {
        routes: feed(() => HEAD),
      },
    );
    const positions = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).position);
    expect(positions).toEqual([21, 22, 23, 24, 25]);
    expect(seen[0]?.url.search).toBe('?subscriptionId=s-1&types=a.v1%2Cb.v1&after=20');
  });

  it('follows until it is ended, and says where to go on', async () => {
    const ending = new AbortController();
    let head = HEAD;
    const { exitCode, out, err } = await runCommand('events tail --follow --after 24', {
      signal: ending.signal,
      routes: {
        'GET /v1/events': (call) => {
          if (Number(call.url.searchParams.get('after')) === HEAD) head = HEAD + 1;
          return feed(() => head)['GET /v1/events']?.(call) ?? json({});
        },
      },
      onOut: (text) => {
        if (text.includes('v-26')) ending.abort(new Error('interrupted'));
      },
    });
    expect(exitCode).toBe(130);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain('→ --after 26');
  });
});

describe('replay', () => {
  const routes = { 'POST /v1/subscriptions/s-1/replay': () => json({ id: 's-1', from: 12, head: 25 }, 202) };

  it('goes back to a position', async () => {
    const { exitCode, out, seen } = await runCommand('replay s-1 --from 12', { routes });
    expect(exitCode).toBe(0);
    expect(seen[0]?.body).toBe('{"from":12}');
    expect(out).toBe('Delivering again from position 12 to 25.\n');
  });

  it('goes back to a time, of any zone', async () => {
    const { seen, out } = await runCommand('replay s-1 --from 2026-03-01T09:00:00+09:00 --json', { routes });
    expect(seen[0]?.body).toBe('{"from":"2026-03-01T00:00:00.000Z"}');
    expect(JSON.parse(out)).toEqual({ id: 's-1', from: 12, head: 25 });
  });
});

describe('subscriptions', () => {
  const subscription = {
    id: 's-1',
    clientId: 'bkd',
    status: 'paused',
    paused: { reason: 'delivery-failing', at: '2026-08-01T00:00:00Z' },
    delivery: { kind: 'webhook', url: 'https://a.test' },
    eventTypes: ['vacancy.opened.v1', 'retirement.flagged.v1'],
  };
  const attempt = (n: number) => ({
    at: '2026-08-03T00:00:00Z',
    position: n,
    eventType: 'vacancy.opened.v1',
    attempt: 1,
    outcome: n % 2 ? 'failed' : 'delivered',
    status: n % 2 ? null : 204,
    error: n % 2 ? 'timed-out' : null,
    durationMs: 12,
  });
  const routes: Routes = {
    'GET /v1/subscriptions': () => json({ items: [subscription], next: null }),
    'GET /v1/subscriptions/s-1/deliveries': ({ url }) => {
      const start = Number(url.searchParams.get('cursor') ?? '0');
      const limit = Number(url.searchParams.get('limit'));
      return json({
        items: Array.from({ length: limit }, (_, n) => attempt(start + n)),
        next: String(start + limit),
      });
    },
  };

  it('list shows why one is paused', async () => {
    const { out } = await runCommand('subscriptions list', { routes });
    expect(out).toBe(
      [
        'id   system  status                     delivery  events',
        's-1  bkd     paused (delivery-failing)  webhook   vacancy.opened.v1, retirement.flagged.v1',
        '',
      ].join('\n'),
    );
    expect(JSON.parse((await runCommand('subscriptions list --json', { routes })).out)).toEqual([
      subscription,
    ]);
  });

  it('deliveries shows the latest', async () => {
    const { out, seen } = await runCommand('subscriptions deliveries s-1 --limit 2 --outcome failed', {
      routes,
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.url.search).toBe('?limit=2&outcome=failed');
    expect(out.trimEnd().split('\n')).toEqual([
      'at                    position  event              attempt  outcome    status     ms',
      '2026-08-03T00:00:00Z  0         vacancy.opened.v1  1        delivered  204        12',
      '2026-08-03T00:00:00Z  1         vacancy.opened.v1  1        failed     timed-out  12',
    ]);
  });
});
