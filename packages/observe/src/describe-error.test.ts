import { describe, expect, it } from 'vitest';
import { describeError } from './describe-error.ts';

describe('describeError', () => {
  it('keeps name, masked message and place', () => {
    const described = describeError(new RangeError('no NIP 197105101996031002'));

    expect(described).toMatchObject({ errorName: 'RangeError', errorMessage: 'no NIP (nip)' });
    expect(described['errorAt']).toContain('describe-error.test.ts');
  });

  it('drops what else an error carries', () => {
    const cancelled = Object.assign(new Error('Transaction cancelled'), {
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Item: { name: { S: 'Yosina Wanggai' } } }],
      cause: new Error('Yosina Wanggai'),
    });

    expect(JSON.stringify(describeError(cancelled))).not.toContain('Yosina');
  });

  it('keeps messages short', () => {
    expect(describeError(new Error('x'.repeat(1000)))['errorMessage']).toHaveLength(300);
  });

  it('leaves the message out of the place, however many lines it has', () => {
    expect(describeError(new Error('first\nYosina Wanggai'))['errorAt']).not.toContain('Yosina');
  });

  it.each([['a text about Yosina'], [{ name: 'Yosina' }], [undefined]])(
    'says only the kind of %j',
    (thrown) => {
      expect(describeError(thrown)).toEqual({ errorName: typeof thrown });
    },
  );
});
