import { OPERATIONS, type Operation } from '@kotak9/contracts';

export interface Match {
  readonly operation: Operation;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** Finds the operation as API Gateway routes: fixed segments before `{param}` ones. Throws if there is none. */
export const matchOperation = (method: string, path: string): Match => {
  const [match] = OPERATIONS.filter((operation) => operation.method === method)
    .flatMap((operation) => {
      const pathParameters = matchPath(operation.path, path);
      return pathParameters ? [{ operation, pathParameters }] : [];
    })
    .sort((one, other) => Object.keys(one.pathParameters).length - Object.keys(other.pathParameters).length);
  if (!match) throw new Error(`The contract has no route ${method} ${path}`);
  return match;
};

const matchPath = (template: string, path: string): Record<string, string> | null => {
  const places = template.split('/');
  const segments = path.split('/');
  if (places.length !== segments.length) return null;
  const found: Record<string, string> = {};
  for (const [index, place] of places.entries()) {
    const segment = decodeURIComponent(segments[index] ?? '');
    const name = /^\{(\w+)\}$/.exec(place)?.[1];
    if (name !== undefined) found[name] = segment;
    else if (place !== segment) return null;
  }
  return found;
};
