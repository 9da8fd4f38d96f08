import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { type Catalogue, Semver } from '../events/catalogue.ts';
import { currentVersion } from './event-schema.ts';

const Released = z.strictObject({ version: Semver, public: z.boolean() });

/** `events/releases.json`: what each release added to the catalogue, oldest first. It is only ever appended to. */
export const Releases = z.array(
  z.strictObject({
    version: Semver,
    on: z.iso.date(),
    events: z.record(z.string(), Released),
  }),
);
export type Releases = z.infer<typeof Releases>;
export type Released = z.infer<typeof Released>;

/** What subscribers were promised last, by type. */
export const lastReleased = (releases: Releases): ReadonlyMap<string, Released> =>
  new Map(releases.flatMap(({ events }) => Object.entries(events)));

/** Where the schema of a released version is kept, within the events folder. */
export const historyPath = (type: string, version: string): string => `${type}/history/${version}.json`;

/**
 * The releases with what is new in the catalogue: types, versions and audiences.
 *
 * @throws RangeError if this release already holds another version of a type: the service needs a version of its own
 */
export const addRelease = (
  releases: Releases,
  catalogue: Catalogue,
  { version, on }: { readonly version: string; readonly on: string },
): Releases => {
  const known = lastReleased(releases);
  const fresh = Object.entries(catalogue)
    .map(([type, entry]) => [type, { version: currentVersion(type, entry), public: entry.public }] as const)
    .filter(([type, released]) => !isDeepStrictEqual(known.get(type), released));
  if (fresh.length === 0) return releases;
  const last = releases.at(-1);
  if (last?.version !== version) return [...releases, { version, on, events: Object.fromEntries(fresh) }];
  const twice = fresh.find(([type]) => Object.hasOwn(last.events, type));
  if (twice !== undefined)
    throw new RangeError(`${version} already holds ${twice[0]}: raise the version of the service first`);
  return [
    ...releases.slice(0, -1),
    { ...last, on, events: { ...last.events, ...Object.fromEntries(fresh) } },
  ];
};
