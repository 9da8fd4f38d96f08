import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeliveryPolicy, deliverBatch, type GivenUp } from './deliver-batch.ts';
import type { StreamEntry } from './stream-record.ts';

const entry = (number: number, arrivedAt = 0): StreamEntry => ({
  sequenceNumber: String(number),
  arrivedAt: new Date(arrivedAt),
  record: {
    eventID: String(number),
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'x',
    eventSourceARN: 'arn',
    dynamodb: { SequenceNumber: String(number) },
  },
});
const entries = (count: number) => Array.from({ length: count }, (_none, at) => entry(at + 1));
const numbers = (batch: readonly StreamEntry[]) => batch.map(({ sequenceNumber }) => Number(sequenceNumber));
const error = { errorType: 'E', errorMessage: 'e', trace: [] };

type Answer = number[] | 'throws' | 'odd';

/** Runs a delivery whose function answers with the numbers that it failed. */
async function run(
  count: number,
  policy: Partial<DeliveryPolicy>,
  answer: (batch: number[], call: number) => Answer,
  nowMs = 0,
) {
  const calls: number[][] = [];
  const advanced: number[] = [];
  const given: GivenUp[] = [];
  const pauses: number[] = [];
  await deliverBatch(
    entries(count),
    { reportsItemFailures: true, bisects: false, maximumRetries: 1, maximumAgeMs: -1, ...policy },
    {
      async invoke(batch) {
        calls.push(numbers(batch));
        const failed = answer(numbers(batch), calls.length);
        if (failed === 'throws') return { ok: false, requestId: 'r', error };
        const items =
          failed === 'odd'
            ? [{ itemIdentifier: '99' }]
            : failed.map((one) => ({ itemIdentifier: String(one) }));
        return { ok: true, requestId: 'r', payload: { batchItemFailures: items } };
      },
      advance: (done) => advanced.push(Number(done.sequenceNumber)),
      giveUp: (one) => given.push(one),
      pause: async (retry) => void pauses.push(retry),
      nowMs: () => nowMs,
      isStopped: () => false,
    },
  );
  return {
    calls,
    advanced,
    pauses,
    given: given.map((one) => ({ numbers: numbers(one.entries), condition: one.condition })),
  };
}

describe('a batch of a stream', () => {
  it('is delivered once when the function takes it', async () => {
    expect(await run(3, {}, () => [])).toEqual({ calls: [[1, 2, 3]], advanced: [3], pauses: [], given: [] });
  });

  it('is delivered again from the lowest failed record', async () => {
    const { calls, given } = await run(4, {}, (_batch, call) => (call === 1 ? [3, 4] : []));
    expect(calls).toEqual([
      [1, 2, 3, 4],
      [3, 4],
    ]);
    expect(given).toEqual([]);
  });

  it('advances behind each record that is done', async () => {
    const { advanced } = await run(4, {}, (_batch, call) => (call === 1 ? [3] : []));
    expect(advanced).toEqual([2, 4]);
  });

  it('is given up as a whole after its retries, and the delivery goes on', async () => {
    const { calls, given, advanced, pauses } = await run(2, { maximumRetries: 2 }, () => 'throws');
    expect(calls).toHaveLength(3);
    expect(given).toEqual([{ numbers: [1, 2], condition: 'RetryAttemptsExhausted' }]);
    expect(advanced).toEqual([2]);
    expect(pauses).toEqual([1, 2]);
  });

  it('is halved until only the poison is given up', async () => {
    const { given } = await run(8, { bisects: true }, (batch) => (batch.includes(6) ? 'throws' : []));
    expect(given).toEqual([{ numbers: [6], condition: 'RetryAttemptsExhausted' }]);
  });

  it('is given up when it is too old', async () => {
    const { given, calls } = await run(2, { maximumRetries: -1, maximumAgeMs: 1000 }, () => 'throws', 1001);
    expect(calls).toHaveLength(1);
    expect(given).toEqual([{ numbers: [1, 2], condition: 'RecordAgeExceeded' }]);
  });

  it('fails as a whole when the answer names a record that was not in it', async () => {
    const { given } = await run(2, { maximumRetries: 0 }, () => 'odd');
    expect(given).toEqual([{ numbers: [1, 2], condition: 'RetryAttemptsExhausted' }]);
  });

  it('counts as taken when the mapping does not read partial answers', async () => {
    const { calls } = await run(2, { reportsItemFailures: false }, () => [1]);
    expect(calls).toEqual([[1, 2]]);
  });

  it('reaches every record in order, and gives up exactly the poison, whatever the function answers', async () => {
    const poison = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), poison, fc.boolean(), async (count, bad, throws) => {
        const taken: number[] = [];
        const { given } = await run(count, { bisects: true }, (batch) => {
          const at = batch.findIndex((number) => bad.includes(number));
          if (at >= 0 && throws) return 'throws';
          taken.push(...(at < 0 ? batch : batch.slice(0, at)));
          return at < 0 ? [] : batch.slice(at, at + 1);
        });
        const all = numbers(entries(count));
        expect(taken).toEqual(all.filter((number) => !bad.includes(number)));
        expect(given.flatMap((one) => one.numbers)).toEqual(all.filter((number) => bad.includes(number)));
      }),
    );
  });
});
