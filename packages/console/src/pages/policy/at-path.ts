/** A place within a policy, e.g. `['axes', 'performance', 'components', 0, 'weight']`. */
export type Path = readonly (string | number)[];
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const memberOf = (value: unknown, key: string | number): unknown => {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
  return isObject(value) ? value[key] : undefined;
};

/** What stands at a place; undefined where nothing does. */
export const valueAt = (content: unknown, path: Path): unknown => path.reduce(memberOf, content);

/** The same content with another value at a place that is there, or that an object can take; else unchanged. */
export const withValue = (content: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(content))
    return content.map((member, at) => (at === key ? withValue(member, rest, value) : member));
  if (!isObject(content)) return content;
  return { ...content, [key]: withValue(content[key], rest, value) };
};

/** As the rules write it: `axes.performance.components[0].weight`. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');

export const listAt = (content: unknown, path: Path): readonly unknown[] => {
  const value = valueAt(content, path);
  return Array.isArray(value) ? value : [];
};

export const numberAt = (content: unknown, path: Path): number | null => {
  const value = valueAt(content, path);
  return typeof value === 'number' ? value : null;
};

export const textAt = (content: unknown, path: Path): string => {
  const value = valueAt(content, path);
  return typeof value === 'string' ? value : '';
};
