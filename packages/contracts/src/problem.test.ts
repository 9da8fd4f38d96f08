import { describe, expect, it } from 'vitest';
import { isRefusal, LANGUAGES, OPERATIONS, PROBLEMS, refuse } from './index.ts';

const placesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe('PROBLEMS', () => {
  const entries = Object.entries(PROBLEMS);

  it.each(entries)('%s speaks both languages with the same parameters', (_code, { title, detail }) => {
    for (const language of LANGUAGES) {
      expect(title[language].trim()).toMatch(/^[A-Z]/);
      expect(detail[language].trim()).toMatch(/\.$/);
    }
    expect(placesOf(title.en)).toEqual(placesOf(title.id));
    expect(placesOf(detail.en)).toEqual(placesOf(detail.id));
    expect(detail.en).not.toBe(detail.id);
  });

  it.each(entries)('%s is a code of two kebab-case parts with an error status', (code, { status }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('keeps the promised statuses', () => {
    const promised = {
      'request/invalid': 400,
      'auth/token-missing': 401,
      'auth/role-not-permitted': 403,
      'resource/not-found': 404,
      'resource/duplicate': 409,
      'version/stale': 412,
      'version/required': 428,
      'idempotency/key-reused': 422,
      'appointment/not-among-three': 422,
      'service/unexpected': 500,
    } as const;
    for (const [code, { status }] of entries) {
      const wanted = new Map<string, number>(Object.entries(promised)).get(code);
      if (wanted !== undefined) expect(status, code).toBe(wanted);
    }
    expect(Object.keys(PROBLEMS)).toEqual(expect.arrayContaining(Object.keys(promised)));
  });

  it('tells the official that a refused choice is recorded', () => {
    for (const [code, { detail }] of entries.filter(([key]) => key.startsWith('appointment/'))) {
      expect(detail.en, code).toMatch(/This refusal is recorded[.;]/);
      expect(detail.id, code).toMatch(/Penolakan ini dicatat[.;]/);
    }
  });

  it('knows every refusal that an operation names, each once', () => {
    for (const { id, refusals = [] } of OPERATIONS) {
      expect(new Set(refusals).size, id).toBe(refusals.length);
      for (const code of refusals) expect(PROBLEMS, id).toHaveProperty([code]);
    }
  });
});

describe('refuse', () => {
  it('is told apart from a reply', () => {
    expect(isRefusal(refuse('resource/not-found', { resource: 'ASN', id: '1' }))).toBe(true);
    expect(isRefusal({ status: 200, body: { refused: 'no' } })).toBe(false);
  });

  it('carries only what was given', () => {
    expect(refuse('version/contended')).toStrictEqual({ refused: 'version/contended' });
  });
});
