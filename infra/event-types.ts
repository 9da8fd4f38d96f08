import catalogue from '@kotak9/events/catalogue.json' with { type: 'json' };

/** The event types that drive a worker, as the catalogue of events says; none would mean a worker that never runs. */
export const eventTypesFor = (worker: string): readonly string[] => {
  const types = Object.entries(catalogue)
    .filter(([, { consumers }]) => consumers.some((consumer) => consumer === worker))
    .map(([type]) => type)
    .sort();
  if (types.length === 0) throw new Error(`no event of the catalogue names ${worker} as a consumer`);
  return types;
};
