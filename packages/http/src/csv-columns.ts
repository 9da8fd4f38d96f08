import * as z from 'zod';

/** Where a cell's value lies within an item, e.g. `['post', 'title']`. */
type Path = readonly string[];

/** Nothing that a list shows lies deeper; what does is written as JSON. */
const DEEPEST = 5;

const innerOf = (schema: z.ZodType): z.ZodType | null => {
  const isWrapped =
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly;
  if (isWrapped && schema.unwrap() instanceof z.ZodType) return asType(schema.unwrap());
  return schema instanceof z.ZodPipe ? asType(schema.out) : null;
};

const asType = (schema: unknown): z.ZodType | null => (schema instanceof z.ZodType ? schema : null);

const pathsOf = (schema: z.ZodType, path: Path): readonly Path[] => {
  const inner = innerOf(schema);
  if (inner !== null) return pathsOf(inner, path);
  if (schema instanceof z.ZodObject && path.length < DEEPEST) {
    return Object.entries(schema.shape).flatMap(([key, field]) => {
      const type = asType(field);
      return type === null ? [] : pathsOf(type, [...path, key]);
    });
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map(asType).filter((option) => option !== null);
    return options.flatMap((option) => pathsOf(option, path));
  }
  return [path];
};

/** The columns of a table of such items, in the order of the schema: nested objects are laid flat, `post.title`. */
export const columnsOf = (item: z.ZodType): ReadonlyMap<string, Path> =>
  new Map(pathsOf(item, []).map((path) => [path.join('.') || 'value', path]));

type Cell = string | number | boolean;

const toCell = (value: unknown): Cell => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const isFlat = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  return isFlat ? value.join('; ') : JSON.stringify(value);
};

const Fields = z.record(z.string(), z.unknown());

/** The value of one cell: a list of scalars is joined by `; `, anything deeper is JSON. */
export const cellAt = (item: unknown, path: Path): Cell => {
  let value = item;
  for (const key of path) value = Fields.safeParse(value).data?.[key];
  return toCell(value);
};
