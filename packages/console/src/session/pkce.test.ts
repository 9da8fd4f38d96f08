import { expect, it } from 'vitest';
import { challengeOf, createVerifier } from './pkce.ts';

it('gives the challenge of RFC 7636, appendix B', async () => {
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

it('draws verifiers of 43 characters that a URL takes, each another', () => {
  const drawn = Array.from({ length: 50 }, createVerifier);
  expect(new Set(drawn).size).toBe(50);
  for (const verifier of drawn) expect(verifier).toMatch(/^[\w-]{43}$/);
});
