/** Whether a text of the API is one of the keys that are known here. */
export const isKeyOf = <T extends object>(known: T, key: string): key is keyof T & string =>
  Object.hasOwn(known, key);
