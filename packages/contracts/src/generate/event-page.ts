import * as z from 'zod';
import type { CatalogueEntry } from '../events/catalogue.ts';
import {
  isPersonalKind,
  PERSONAL_KEY,
  PERSONAL_KINDS,
  type PersonalKind,
  PUBLIC_TASK,
} from '../events/catalogue-personal.ts';
import type { EventType } from '../events/data.ts';
import { currentVersion, detailSchema } from './event-schema.ts';

const Property = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  [PERSONAL_KEY]: z.custom<PersonalKind>(isPersonalKind).optional(),
});
type Property = z.infer<typeof Property>;
const DataProperties = z.object({
  properties: z.object({ data: z.object({ properties: z.record(z.string(), Property) }) }),
});

const AUDIENCE = {
  public: 'Agencies that subscribe to it, and the functions of the service.',
  internal: 'The functions of the service only. No other agency can subscribe to it.',
} as const;

const KIND = {
  state: 'State: the data say what holds from now on.',
  notification: 'Notification: it says that something changed; what holds now is read from the API.',
} as const;

const PERSONAL = {
  none: 'None.',
  personal: 'Personal data (UU 27/2022 Pasal 4 ayat 3).',
  'specific-personal':
    'That a person is concerned at all is sensitive here, so the event carries nothing beyond it (UU 27/2022 Pasal 4).',
} as const;

const termsOf = (terms: readonly unknown[]): string =>
  terms.length > 9 ? 'term' : terms.map((term) => `\`${String(term)}\``).join(', ');

const shapeOf = (property: Property): string => {
  if (property.anyOf !== undefined) {
    const options = property.anyOf.map((option) => shapeOf(Property.parse(option)));
    return [...new Set(options)].join(' or ');
  }
  if (property.enum !== undefined) return termsOf(property.enum);
  if (property.const !== undefined) return termsOf([property.const]);
  if (property.type === 'array') return `list of ${shapeOf(Property.parse(property.items ?? {}))}`;
  return [property.type ?? 'any'].flat().join(' or ');
};

const names = (functions: readonly string[]): string =>
  functions.length === 0 ? 'nobody' : functions.map((name) => `\`${name}\``).join(', ');

/** Each field that is personal data, why it is, and what allows it. */
const personalPart = (
  properties: Readonly<Record<string, Property>>,
  { legalGround }: CatalogueEntry,
): string => {
  const rows = Object.entries(properties).flatMap(([name, property]) => {
    const kind = property[PERSONAL_KEY];
    return kind === undefined
      ? []
      : [`| \`${name}\` | ${PERSONAL_KINDS[kind]} | ${PUBLIC_TASK}; ${legalGround} |`];
  });
  if (rows.length === 0) return '';
  return `
## Personal data

What stands beside a field that names somebody is about that person, and personal through it.

| field | why it is personal | ground |
|---|---|---|
${rows.join('\n')}
`;
};

/** The page of an event for those who subscribe to it. */
export const eventPage = (type: EventType, entry: CatalogueEntry): string => {
  const { data } = DataProperties.parse(detailSchema(type, 'draft-2020-12')).properties;
  const rows = Object.entries(data.properties).map(
    ([name, property]) => `| \`${name}\` | ${shapeOf(property)} | ${property.description ?? ''} |`,
  );
  return `# ${type}

${entry.says}. ${KIND[entry.kind]}

| | |
|---|---|
| Numbered within | \`${entry.aggregate}/<id>\` |
| Published by | ${names(entry.producers)} |
| Drives | ${names(entry.consumers)} |
| Who may see it | ${AUDIENCE[entry.public ? 'public' : 'internal']} |
| Personal data | ${PERSONAL[entry.dataClass]} |
| Legal ground | ${entry.legalGround} |
| Version | ${currentVersion(type, entry)}, since ${entry.since} of the service |

## Data

| field | is | means |
|---|---|---|
${rows.join('\n')}
${personalPart(data.properties, entry)}
[Example](example.json) · [schema](schema.json) · \`history/\`: the schemas that were released · \`refused/\`: what no consumer may take for this event
`;
};
