import grown from './catalogue-versions.json' with { type: 'json' };

/** Types that grew since the first version of their major; written from `events/catalogue.json` by `npm run generate`. */
const GROWN: ReadonlyMap<string, string> = new Map(Object.entries(grown));

export const firstVersionOf = (type: string): string => `${type.split('.v').at(-1)}.0.0`;

/** The full version in which events of a type are published now. */
export const versionOf = (type: string): string => GROWN.get(type) ?? firstVersionOf(type);
