import { createClient, ProblemError } from '@kotak9/client';
import { OPERATIONS } from '@kotak9/contracts';
import type { Answer, Api, Call } from './api.ts';

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT';

/** The same caller as `apiAs`, but every call goes through the typed client: its URLs, keys, retries and errors. */
export const clientApiAs = (url: string, token: string | null): Api => {
  const client = createClient({ baseUrl: url, ...(token !== null && { token }) });
  const send = async (method: Method, path: string, { body, headers = {} }: Call): Promise<Answer> => {
    const target = targetOf(method, new URL(path, url));
    try {
      const { status, data, ...answer } = await client.request(method, target.path, {
        path: target.places,
        query: target.query,
        headers,
        ...(body !== undefined && { body }),
      });
      return { status, headers: answer.headers, body: data };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { status: error.status, headers: error.headers, body: error.body };
    }
  };
  return {
    get: (path, call = {}) => send('GET', path, call),
    post: (path, body, call = {}) => send('POST', path, { ...call, body }),
    patch: (path, body, call = {}) => send('PATCH', path, { ...call, body }),
    put: (path, body, call = {}) => send('PUT', path, { ...call, body }),
  };
};

/** A path as a user of the client would give it: with its places apart. One that no operation has stays as it is. */
const targetOf = (method: Method, { pathname, searchParams }: URL) => {
  const query = Object.fromEntries(searchParams);
  for (const operation of OPERATIONS) {
    const places = operation.method === method ? placesIn(operation.path, pathname) : null;
    if (places !== null) return { path: operation.path, places, query };
  }
  return { path: pathname, places: {}, query };
};

const placesIn = (template: string, pathname: string): Record<string, string> | null => {
  const pattern = template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const match = new RegExp(`^${pattern}$`).exec(pathname);
  if (match === null) return null;
  return Object.fromEntries(
    Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
};
