import { describe, expect, it } from 'vitest';
import { readCall } from './call.ts';
import { buildEvent } from './testing/build-event.ts';

const readWith = (headers: Record<string, string>) =>
  readCall(
    buildEvent({ method: 'GET', path: '/health', headers }),
    () => new Date('2026-03-01T07:00:00+09:00'),
  );

describe('readCall', () => {
  it.each([
    ['0c5e6a34-5f2b-4a5f-9d2f-0d6f2f1f4b7e', '0c5e6a34-5f2b-4a5f-9d2f-0d6f2f1f4b7e'],
    ['siasn:2026.1_A', 'siasn:2026.1_A'],
    ['x'.repeat(128), 'x'.repeat(128)],
    ['x'.repeat(129), 'request-1'],
    ['two words', 'request-1'],
    ['a\nb', 'request-1'],
    ['<script>', 'request-1'],
    ['-leading', 'request-1'],
    ['', 'request-1'],
  ])('correlates %j as %s', (given, correlationId) => {
    expect(readWith({ 'x-correlation-id': given }).correlationId).toBe(correlationId);
  });

  it.each([
    ['en-GB,en;q=0.9,id;q=0.1', 'en'],
    ['id', 'id'],
    ['de', 'id'],
  ])('speaks to %s in %s', (accepted, language) => {
    expect(readWith({ 'accept-language': accepted }).language).toBe(language);
  });

  it('tells the time in UTC', () => {
    expect(readWith({}).now).toBe('2026-02-28T22:00:00.000Z');
  });
});
