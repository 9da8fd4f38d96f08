import type { CatalogueEntry } from '../events/catalogue.ts';
import { type ChangeKind, compareSchemas } from './compare-schemas.ts';
import { currentVersion } from './event-schema.ts';
import type { Released } from './release-history.ts';

/** What a promise is checked by: the schema of an event as it was released, and as it would be published now. */
export interface Promised {
  readonly type: string;
  readonly released: Released;
  /** Null: the file of that version is not there. */
  readonly before: object | null;
  /** Null: the catalogue does not have the event any more. */
  readonly now: { readonly entry: CatalogueEntry; readonly schema: object } | null;
}

export interface Break {
  readonly type: string;
  readonly path: string;
  readonly what: string;
  readonly remedy: string;
}

/**
 * Changes after which old and new events are read by old and new readers alike. A new value in a list is harmless only
 * where all readers are our own: they are deployed with it, while a subscriber may refuse what it does not know.
 */
const isHarmless = (kind: ChangeKind, isPublic: boolean): boolean =>
  kind === 'field-added' || (kind === 'value-added' && !isPublic);

const nextMajor = (type: string): string =>
  type.replace(/\.v(\d+)$/, (_major, digits: string) => `.v${Number(digits) + 1}`);

const beside = (type: string): string =>
  `publish it as ${nextMajor(type)} beside ${type}, which stays as it was`;

const numbers = (version: string): readonly number[] => version.split('.').map(Number);

/** What the version of a type must be raised by, of major, minor and patch, and whether it was. */
const isRaised = (from: string, to: string): boolean => {
  const [[major = 0, minor = 0], [newMajor = 0, newMinor = 0]] = [numbers(from), numbers(to)];
  return newMajor === major && newMinor > minor;
};

const isOlder = (version: string, than: string): boolean => {
  const [left, right] = [numbers(version), numbers(than)];
  const at = left.findIndex((number, place) => number !== right[place]);
  return at >= 0 && Number(left[at]) < Number(right[at]);
};

const broken = ({ type, released, before, now }: Promised): readonly Omit<Break, 'type'>[] => {
  const back = `put ${type} back: its subscribers still wait for it`;
  if (now === null) return [{ path: '', what: 'the event is gone', remedy: back }];
  if (before === null) {
    const what = `history/${released.version}.json is gone`;
    return [{ path: '', what, remedy: 'put the file back: what was released does not change' }];
  }
  const audience =
    released.public && !now.entry.public
      ? [{ path: '', what: 'other agencies may not subscribe to it any more', remedy: back }]
      : [];
  const changes = compareSchemas(before, now.schema);
  const breaking = changes
    .filter(({ kind }) => !isHarmless(kind, released.public))
    .map(({ path, says }) => ({ path, what: says, remedy: beside(type) }));
  if (breaking.length > 0) return [...audience, ...breaking];
  const version = currentVersion(type, now.entry);
  if (isOlder(version, released.version))
    return [
      {
        path: '',
        what: `version ${version} is older than the released ${released.version}`,
        remedy: 'raise `version` in events/catalogue.json',
      },
    ];
  if (changes.length === 0 || isRaised(released.version, version)) return audience;
  const remedy = `raise the minor in \`version\` of events/catalogue.json above ${released.version}, and run npm run generate`;
  return [...audience, ...changes.map(({ path, says }) => ({ path, what: says, remedy }))];
};

/** Every promise to subscribers that the catalogue of today would break; empty if there is none. */
export const checkCompatibility = (promised: readonly Promised[]): readonly Break[] =>
  promised.flatMap((one) => broken(one).map((found) => ({ type: one.type, ...found })));

export const sayBreak = ({ type, path, what, remedy }: Break): string =>
  `${[type, path].filter((part) => part !== '').join(' · ')}: ${what}.\n  Remedy: ${remedy}.`;
