import { listItemOf, OPERATIONS, type Operation } from '@kotak9/contracts';
import * as z from 'zod';

export type Params = Readonly<Record<string, string>>;

/** Items of a list; none if the list is not there. */
export type ReadList = (operation: Operation, path: string) => Promise<readonly unknown[]>;

/** Values of parameters that stand in no list. */
export type Known = Readonly<Record<string, readonly string[]>>;

const Fields = z.record(z.string(), z.unknown());

export const fill = (path: string, params: Params): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** The list that a parameter is an id of: what stands before it in the path. */
const collectionOf = (path: string, name: string): Operation | undefined => {
  const prefix = path.slice(0, path.indexOf(`/{${name}}`));
  return OPERATIONS.find((one) => one.method === 'GET' && one.path === prefix && listItemOf(one) !== null);
};

/** Ids as the API itself tells them: parameter by parameter, each from the list that stands before it in the path. */
export async function* findParams(path: string, known: Known, readList: ReadList): AsyncGenerator<Params> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  yield* choose(names, {});

  async function* choose([name, ...rest]: readonly string[], chosen: Params): AsyncGenerator<Params> {
    if (name === undefined) {
      yield chosen;
      return;
    }
    for (const value of await valuesOf(name, chosen)) yield* choose(rest, { ...chosen, [name]: value });
  }

  async function valuesOf(name: string, chosen: Params): Promise<readonly string[]> {
    const collection = collectionOf(path, name);
    if (collection === undefined) return known[name] ?? [];
    const items = await readList(collection, fill(collection.path, chosen));
    const values = items.map((item) => {
      const fields = Fields.parse(item);
      return fields[name] ?? fields['id'];
    });
    return values.filter((value) => typeof value === 'string' || typeof value === 'number').map(String);
  }
}
