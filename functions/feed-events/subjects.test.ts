import { readFileSync } from 'node:fs';
import catalogue from '@kotak9/events/catalogue.json' with { type: 'json' };
import { aggregateOfSubject } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { JAYAPURA } from '../worker-world.ts';
import { isPublic } from './is-public.ts';

const Example = z.object({ subject: z.string() });

const publicTypes = Object.keys(catalogue).filter(isPublic);
const exampleOf = (type: string) =>
  Example.parse(
    JSON.parse(readFileSync(new URL(`../../events/${type}/example.json`, import.meta.url), 'utf8')),
  );

describe('the subject of a public event', () => {
  it.each(publicTypes)('%s: is found in the table', (type) => {
    const { subject } = exampleOf(type);
    const { kind, id, pk } = aggregateOfSubject(JAYAPURA, subject);
    expect(`${kind}/${id}`).toBe(subject);
    expect(pk.startsWith(`${JAYAPURA}#`)).toBe(true);
  });

  it('of a kind that no public event is about is not looked for', () => {
    expect(() => aggregateOfSubject(JAYAPURA, 'membership/196803151993031004')).toThrow(TypeError);
  });

  it.each(Object.entries(catalogue).filter(([type]) => isPublic(type)))('%s: drives the feed', (_, entry) => {
    expect(entry.consumers).toContain('feed-events');
  });
});
