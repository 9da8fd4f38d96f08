import { afterEach, describe, expect, it } from 'vitest';
import { openState, type State } from '../state/open-state.ts';
import { newDataDir } from '../testing/write-fixture.ts';
import { createMessageStore } from './message-store.ts';

const states: State[] = [];
function open(dataDir = newDataDir()) {
  const state = openState(dataDir);
  states.push(state);
  return { dataDir, state, messages: createMessageStore(state, () => new Date('2031-05-06T00:00:00Z')) };
}
afterEach(() => {
  for (const state of states.splice(0)) state.close();
});
const hour = 3_600_000;
const policy = { deadLetterArn: 'dead', maxReceiveCount: 2 };

describe('a queue', () => {
  it('gives a message to one receiver until it is visible again', () => {
    const { messages } = open();
    messages.send('q', { body: 'a' });
    const [taken] = messages.receive('q', 10, hour);
    expect(taken).toMatchObject({ body: 'a', receiveCount: 1, sentAt: Date.parse('2031-05-06T00:00:00Z') });
    expect(messages.receive('q', 10, hour)).toEqual([]);
    messages.changeVisibility('q', taken?.receipt ?? '', 0);
    expect(messages.receive('q', 10, hour)).toMatchObject([{ body: 'a', receiveCount: 2, id: taken?.id }]);
  });

  it('deletes by the latest receipt only', () => {
    const { messages } = open();
    messages.send('q', { body: 'a' });
    const [first] = messages.receive('q', 1, 0);
    const [second] = messages.receive('q', 1, hour);
    expect(messages.delete('q', first?.receipt ?? '')).toBe(false);
    expect(messages.delete('q', second?.receipt ?? '')).toBe(true);
    expect(messages.untilVisible('q')).toBeUndefined();
  });

  it('hides a delayed message', () => {
    const { messages } = open();
    messages.send('q', { body: 'later', delayMs: hour });
    expect(messages.receive('q', 1, 0)).toEqual([]);
    expect(messages.counts('q')).toEqual({ visible: 0, inFlight: 0, delayed: 1 });
    expect(messages.untilVisible('q')).toBeGreaterThan(hour - 10_000);
  });

  it('moves a message that was received too often, with where it came from', () => {
    const { messages } = open();
    messages.send('q', { body: 'poison' });
    messages.receive('q', 1, 0, policy);
    messages.receive('q', 1, 0, policy);
    expect(messages.receive('q', 1, 0, policy)).toEqual([]);
    expect(messages.list('dead')).toMatchObject([{ body: 'poison', origin: { kind: 'queue', arn: 'q' } }]);
  });

  it('keeps messages over a restart, and gives those in flight again at once', () => {
    const { dataDir, state, messages } = open();
    for (const body of ['a', 'b']) messages.send('q', { body });
    messages.receive('q', 1, hour);
    state.close();
    states.splice(0);
    const again = open(dataDir).messages;
    expect(again.counts('q')).toEqual({ visible: 1, inFlight: 1, delayed: 0 });
    again.releaseAll();
    expect(
      again
        .receive('q', 10, hour)
        .map(({ body }) => body)
        .toSorted(),
    ).toEqual(['a', 'b']);
  });

  it('sends nothing of a transaction that fails', () => {
    const { state, messages } = open();
    const fail = () =>
      state.atomically(() => {
        messages.send('q', { body: 'a' });
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    expect(messages.list('q')).toEqual([]);
  });

  it('wakes who waits for it', async () => {
    const { messages } = open();
    const woken = Promise.withResolvers<string>();
    const stop = messages.onChange('q', () => woken.resolve('woken'));
    messages.send('q', { body: 'a' });
    expect(await woken.promise).toBe('woken');
    stop();
  });
});
