import type { RouteModel } from '../model/api.ts';

export interface Match {
  readonly route: RouteModel;
  readonly parameters: Readonly<Record<string, string>>;
}

interface CompiledRoute {
  readonly route: RouteModel;
  readonly method: string;
  readonly segments: readonly string[];
  /** Compares as text; the lowest wins: a fixed segment before a parameter, a parameter before `{name+}`. */
  readonly precedence: string;
}

const parameter = /^\{([^}+]+)\}$/;
const greedy = /^\{([^}]+)\+\}$/;

function rank(segment: string): string {
  if (greedy.test(segment)) return '2';
  return parameter.test(segment) ? '1' : '0';
}

const split = (path: string): readonly string[] => path.replace(/^\//, '').split('/');

function compile(route: RouteModel): CompiledRoute {
  const [method = '', path = ''] = route.key.split(' ');
  const segments = split(path);
  const precedence = segments.map(rank).join('') + (method === 'ANY' ? '1' : '0');
  return { route, method, segments, precedence };
}

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
};

function matchSegments(
  wanted: readonly string[],
  given: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const parameters: Record<string, string> = {};
  for (const [at, segment] of wanted.entries()) {
    const rest = greedy.exec(segment)?.[1];
    if (rest !== undefined) {
      const remainder = given.slice(at).map(decode).join('/');
      return remainder === '' ? undefined : { ...parameters, [rest]: remainder };
    }
    const value = given[at];
    if (value === undefined) return undefined;
    const name = parameter.exec(segment)?.[1];
    if (name === undefined) {
      if (decode(value) !== segment) return undefined;
    } else {
      if (value === '') return undefined;
      parameters[name] = decode(value);
    }
  }
  return wanted.length === given.length ? parameters : undefined;
}

/** Chooses routes as HTTP APIs do: the most specific path, then the named method before ANY, then `$default`. */
export function createRouter(
  routes: readonly RouteModel[],
): (method: string, path: string) => Match | undefined {
  const fallback = routes.find((route) => route.key === '$default');
  const compiled = routes
    .filter((route) => route !== fallback)
    .map(compile)
    .sort((left, right) => (left.precedence < right.precedence ? -1 : 1));
  return (method, path) => {
    const given = split(path);
    for (const { route, method: wanted, segments } of compiled) {
      if (wanted !== method && wanted !== 'ANY') continue;
      const parameters = matchSegments(segments, given);
      if (parameters !== undefined) return { route, parameters };
    }
    return fallback === undefined ? undefined : { route: fallback, parameters: {} };
  };
}
