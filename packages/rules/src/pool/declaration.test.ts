import { expect, it } from 'vitest';
import { day } from '../testing/values.ts';
import { type DeclarationKind, unwillingSince } from './declaration.ts';

const said = (kind: DeclarationKind, on: string) => ({ kind, on: day(on) });

it.each([
  ['nothing said', [], null],
  ['willing', [said('bersedia', '2026-01-05')], null],
  ['unwilling', [said('tidak-bersedia', '2026-01-05')], '2026-01-05'],
  ['unwilling, then willing', [said('tidak-bersedia', '2026-01-05'), said('bersedia', '2026-02-01')], null],
  [
    'willing, then unwilling',
    [said('bersedia', '2026-01-05'), said('tidak-bersedia', '2026-02-01')],
    '2026-02-01',
  ],
  ['taken back', [said('tidak-bersedia', '2026-01-05'), said('cabut', '2026-02-01')], null],
  [
    'twice unwilling: since the last time',
    [said('tidak-bersedia', '2026-01-05'), said('tidak-bersedia', '2026-02-01')],
    '2026-02-01',
  ],
  [
    'an older declaration recorded later',
    [said('tidak-bersedia', '2026-02-01'), said('bersedia', '2026-01-31')],
    '2026-02-01',
  ],
  [
    'two on one day: the one recorded later',
    [said('tidak-bersedia', '2026-02-01'), said('cabut', '2026-02-01')],
    null,
  ],
])('%s', (_, declarations, since) => {
  expect(unwillingSince(declarations)).toBe(since);
});
