import { describe, expect, it } from 'vitest';
import type { Catalogue, CatalogueEntry } from '../events/catalogue.ts';
import { changelog } from './changelog.ts';
import { addRelease, lastReleased, type Releases } from './release-history.ts';

const entry: CatalogueEntry = {
  aggregate: 'unit',
  kind: 'state',
  public: true,
  dataClass: 'none',
  legalGround: 'UU 20/2023',
  since: '0.1.0',
  producers: ['api-organization'],
  consumers: [],
  says: 'A unit',
};
const first: Catalogue = { 'unit.created.v1': entry, 'unit.closed.v1': { ...entry, public: false } };
const grown: Catalogue = { ...first, 'unit.created.v1': { ...entry, version: '1.1.0' } };

const from = { version: '0.1.0', on: '2026-11-30' };
const then = { version: '0.2.0', on: '2027-01-04' };

describe('a release of the catalogue', () => {
  const one = addRelease([], first, from);
  const two = addRelease(one, grown, then);

  it('holds what is new, and the first holds all', () => {
    expect(one.map(({ events }) => Object.keys(events))).toEqual([['unit.created.v1', 'unit.closed.v1']]);
    expect(two.at(-1)).toEqual({
      ...then,
      events: { 'unit.created.v1': { version: '1.1.0', public: true } },
    });
    expect(lastReleased(two).get('unit.created.v1')?.version).toBe('1.1.0');
  });

  it('leaves the ones before as they were, and is none where nothing is new', () => {
    expect(two.slice(0, -1)).toEqual(one);
    expect(addRelease(two, grown, { version: '0.3.0', on: '2027-02-01' })).toBe(two);
  });

  it('takes further events under the same version of the service, but no event twice', () => {
    const more: Catalogue = { ...first, 'unit.moved.v1': entry };
    expect(addRelease(one, more, from)).toHaveLength(1);
    expect(Object.keys(addRelease(one, more, from)[0]?.events ?? {})).toHaveLength(3);
    expect(() => addRelease(one, grown, from)).toThrow('0.1.0 already holds unit.created.v1');
  });
});

describe('the changelog', () => {
  const schemas: Readonly<Record<string, object>> = {
    '1.0.0': { type: 'object', properties: { data: { type: 'object', properties: {} } } },
    '1.1.0': {
      type: 'object',
      properties: { data: { type: 'object', properties: { kind: { type: 'string' } } } },
    },
  };
  const read = (_type: string, version: string) => schemas[version] ?? null;
  const releases: Releases = addRelease(addRelease([], first, from), grown, then);

  it('says newest first what came, for whom, and what grew', () => {
    expect(changelog(releases, read)).toBe(`# Changes of the events

## 0.2.0 (2027-01-04)

- \`unit.created.v1\` 1.1.0: \`data.kind\`: the field is new

## 0.1.0 (2026-11-30)

- New, for other agencies: \`unit.created.v1\`
- New, within the service: \`unit.closed.v1\`
`);
  });

  it('says when an event was opened to other agencies', () => {
    const opened = { ...grown, 'unit.closed.v1': { ...entry, public: true } };
    const after = addRelease(releases, opened, { version: '0.3.0', on: '2027-02-01' });
    expect(changelog(after, read)).toContain(
      '- `unit.closed.v1` 1.0.0: other agencies may subscribe to it now',
    );
  });
});
