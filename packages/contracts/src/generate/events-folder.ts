import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { Catalogue } from '../events/catalogue.ts';
import { isEventType } from '../events/envelope.ts';
import type { Promised } from './check-compatibility.ts';
import { exampleOf } from './event-examples.ts';
import { currentVersion, eventSchema } from './event-schema.ts';
import { historyPath, lastReleased, Releases } from './release-history.ts';

/** The events folder, from which and into which the pages for subscribers are written. */
export const EVENTS_FOLDER = new URL('../../../../events/', import.meta.url);

const JsonObject = z.record(z.string(), z.unknown());
export const readEventJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, EVENTS_FOLDER), 'utf8'));

export const readCatalogue = (): Catalogue => Catalogue.parse(readEventJson('catalogue.json'));
export const readReleases = (): Releases => Releases.parse(readEventJson('releases.json'));

/** The schema of a released version, null if its file is not there. */
export const readReleasedSchema = (type: string, version: string): Record<string, unknown> | null => {
  const path = historyPath(type, version);
  return existsSync(new URL(path, EVENTS_FOLDER)) ? JsonObject.parse(readEventJson(path)) : null;
};

/** Each event that was ever released, with what it is now. */
export const readPromised = (catalogue: Catalogue, releases: Releases): readonly Promised[] =>
  [...lastReleased(releases)].map(([type, released]) => {
    const entry = catalogue[type];
    const before = readReleasedSchema(type, released.version);
    if (entry === undefined || !isEventType(type)) return { type, released, before, now: null };
    const schema = eventSchema(type, currentVersion(type, entry), exampleOf(type, entry));
    return { type, released, before, now: { entry, schema } };
  });
