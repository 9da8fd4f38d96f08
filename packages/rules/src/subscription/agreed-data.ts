type Data = Readonly<Record<string, unknown>>;

/**
 * What of an event's data may leave: the agreed fields, as an allow-list, so that a field that a later version of the
 * event adds stays here until somebody agrees to it (UU 27/2022 art. 16: no more than the purpose needs).
 */
export const agreedData = (fields: readonly string[], data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => fields.includes(name)));

/** 18 digits in a row: a NIP PNS or NI PPPK, whatever stands around it. */
const NIP_INSIDE = /\d{18}/;

/**
 * An event as it may leave. Its subject names the person where the aggregate is one of a person; without `nip` among
 * the agreed fields it stays here too, or the envelope would tell what the data may not.
 */
export const agreedEvent = <E extends { readonly subject: string; readonly data: Data }>(
  fields: readonly string[],
  { subject, data, ...event }: E,
): AgreedEvent<E> => ({
  ...event,
  ...((fields.includes('nip') || !NIP_INSIDE.test(subject)) && { subject }),
  data: agreedData(fields, data),
});

export type AgreedEvent<E> = Omit<E, 'subject' | 'data'> & {
  readonly subject?: string;
  readonly data: Data;
};
