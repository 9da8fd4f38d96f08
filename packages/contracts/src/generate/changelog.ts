import { compareSchemas } from './compare-schemas.ts';
import type { Released, Releases } from './release-history.ts';

export type ReadReleasedSchema = (type: string, version: string) => object | null;

const list = (types: readonly string[]): string => types.map((type) => `\`${type}\``).join(', ');

/** What an event gained by a version, or that its audience is another one. */
const growth = (
  type: string,
  before: Released,
  after: Released,
  readReleasedSchema: ReadReleasedSchema,
): string => {
  const [from, to] = [before.version, after.version].map((version) => readReleasedSchema(type, version));
  const changes = compareSchemas(from ?? {}, to ?? {}).map(({ path, says }) => `\`${path}\`: ${says}`);
  const audience = before.public === after.public ? [] : ['other agencies may subscribe to it now'];
  return `- \`${type}\` ${after.version}: ${[...changes, ...audience].join('; ') || 'other words'}`;
};

const section = (
  { version, on, events }: Releases[number],
  known: ReadonlyMap<string, Released>,
  readReleasedSchema: ReadReleasedSchema,
): string => {
  const added = Object.entries(events).filter(([type]) => !known.has(type));
  const typesFor = (isPublic: boolean) =>
    added.filter(([, released]) => released.public === isPublic).map(([type]) => type);
  const grown = Object.entries(events).flatMap(([type, released]) => {
    const before = known.get(type);
    return before === undefined ? [] : [growth(type, before, released, readReleasedSchema)];
  });
  const lines = [
    ...(typesFor(true).length > 0 ? [`- New, for other agencies: ${list(typesFor(true))}`] : []),
    ...(typesFor(false).length > 0 ? [`- New, within the service: ${list(typesFor(false))}`] : []),
    ...grown,
  ];
  return `## ${version} (${on})\n\n${lines.join('\n')}\n`;
};

/** What each release brought to subscribers, newest first. */
export const changelog = (releases: Releases, readReleasedSchema: ReadReleasedSchema): string => {
  const known = new Map<string, Released>();
  const sections: string[] = [];
  for (const release of releases) {
    sections.unshift(section(release, known, readReleasedSchema));
    for (const [type, released] of Object.entries(release.events)) known.set(type, released);
  }
  return `# Changes of the events\n\n${sections.join('\n')}`;
};
