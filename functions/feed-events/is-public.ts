import catalogue from '@kotak9/events/catalogue.json' with { type: 'json' };

const PUBLIC: ReadonlySet<string> = new Set(
  Object.entries(catalogue).flatMap(([type, entry]) => (entry.public ? [type] : [])),
);

/** Whether other agencies may be told of events of a type, as the catalogue of events says. */
export const isPublic = (type: string): boolean => PUBLIC.has(type);
