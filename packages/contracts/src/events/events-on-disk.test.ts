import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { eventFiles } from '../generate/event-files.ts';
import { readCatalogue, readReleasedSchema, readReleases } from '../generate/events-folder.ts';
import { historyPath, lastReleased } from '../generate/release-history.ts';
import { EVENT_DATA } from './data.ts';
import { CloudEvent, isEventType } from './envelope.ts';

const folder = new URL('../../../../events/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

const catalogue = readCatalogue();
const releases = readReleases();
const types = Object.keys(catalogue);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('//', '/').slice(folder.pathname.length))
  .filter((path) => path.includes('.v'));
const refused = files.filter((path) => path.includes('/refused/'));

/** Whether a consumer of `type` may take it, as the contract's own schemas say. */
const isTaken = (type: string, event: unknown): boolean => {
  const envelope = CloudEvent.safeParse(event);
  if (!envelope.success || envelope.data.type !== type || !isEventType(type)) return false;
  return EVENT_DATA[type].safeParse(envelope.data.data).success;
};

describe('the catalogue of events', () => {
  it('names exactly the events that have data', () => {
    expect(types.toSorted()).toEqual(Object.keys(EVENT_DATA).toSorted());
  });

  it('numbers each event within the aggregate that its example is about', () => {
    for (const type of types) {
      const { subject } = CloudEvent.parse(readJson(`${type}/example.json`));
      expect(subject.split('/')[0], type).toBe(catalogue[type]?.aggregate);
    }
  });
});

describe('the files of the events folder', () => {
  const generated = eventFiles(catalogue, releases, readReleasedSchema);
  const history = releases.flatMap(({ events }) =>
    Object.entries(events).map(([type, { version }]) => historyPath(type, version)),
  );

  it('are all that is generated or was released, and nothing else', () => {
    const ofEvents = [...generated.keys()].filter((path) => path.includes('.v'));
    expect(files.toSorted()).toEqual([...ofEvents, ...new Set(history)].toSorted());
  });

  it.each([...generated])('%s is as `npm run generate` writes it', (path, content) => {
    if (typeof content === 'string') expect(read(path)).toBe(content);
    else expect(readJson(path)).toEqual(JSON.parse(JSON.stringify(content)));
  });

  it.each(types)('%s shows an example that its consumers take', (type) => {
    expect(isTaken(type, readJson(`${type}/example.json`))).toBe(true);
  });

  it.each(refused)('%s is refused', (path) => {
    expect(isTaken(path.slice(0, path.indexOf('/')), readJson(path))).toBe(false);
  });

  it('refuse at least one event of each type', () => {
    for (const type of types)
      expect(
        refused.some((path) => path.startsWith(`${type}/`)),
        type,
      ).toBe(true);
  });
});

const Kept = z.object({ examples: z.tuple([z.unknown()]) });

describe('what was released', () => {
  const kept = files.filter((path) => path.includes('/history/'));

  it('is every event that subscribers were promised', () => {
    expect(lastReleased(releases).size).toBeGreaterThan(180);
    expect(kept.length).toBeGreaterThanOrEqual(lastReleased(releases).size);
  });

  it.each(kept)('%s has an example that consumers of today take', (path) => {
    const [example] = Kept.parse(readJson(path)).examples;
    expect(isTaken(path.slice(0, path.indexOf('/')), example)).toBe(true);
  });
});
