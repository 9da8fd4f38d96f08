import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openReceivedEvents } from './received-events.ts';

const folder = mkdtempSync(join(tmpdir(), 'kotak9-received-'));
const path = join(folder, 'received.jsonl');
beforeEach(() => rmSync(path, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const event = (id: string) => ({
  id,
  type: 'vacancy.opened.v1',
  subject: 'vacancy/vac-1',
  sequence: 1,
  time: '2026-03-02T01:15:00.000Z',
  data: { vacancyId: 'vac-1' },
});
const keptIds = (): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).id);

describe('events that were received', () => {
  it('are told by their id, also after a restart', () => {
    const first = openReceivedEvents(path);
    expect([first.take(event('a')), first.take(event('a')), first.take(event('b'))]).toEqual([
      true,
      false,
      true,
    ]);
    first.close();
    const second = openReceivedEvents(path);
    expect([second.count, second.take(event('b')), second.take(event('c'))]).toEqual([2, false, true]);
    second.close();
    expect(keptIds()).toEqual(['a', 'b', 'c']);
  });

  it('are each kept once and none is lost, wherever a write is torn', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(ids, fc.nat(400), (sent, torn) => {
        rmSync(path, { force: true });
        const first = openReceivedEvents(path);
        for (const id of sent) first.take(event(id));
        first.close();
        truncateSync(path, Math.min(torn, readFileSync(path).length));
        const second = openReceivedEvents(path);
        // whatever was not kept was not answered for, and is sent again
        for (const id of sent) second.take(event(id));
        second.close();
        expect(keptIds().toSorted()).toEqual([...new Set(sent)].toSorted());
      }),
      { numRuns: 50 },
    );
  });

  it('are not mixed up with half a line', () => {
    appendFileSync(path, '{"id":"torn');
    const received = openReceivedEvents(path);
    received.take(event('a'));
    received.close();
    expect(keptIds()).toEqual(['a']);
  });
});
