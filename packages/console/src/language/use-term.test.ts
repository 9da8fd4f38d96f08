import { describe, expect, it } from 'vitest';
import { spelled } from './use-term.ts';

describe('a code that nobody has named', () => {
  it.each([
    ['tata-kelola-pemerintahan', 'Tata kelola pemerintahan'],
    ['s2', 'S2'],
    ['pelatihan', 'Pelatihan'],
  ])('%s is read as %s', (code, words) => {
    expect(spelled(code)).toBe(words);
  });
});
