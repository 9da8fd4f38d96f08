import { createOpenApi, PROBLEMS } from '@kotak9/contracts';
import openapiTypeScript, { astToString } from 'openapi-typescript';

type Document = ReturnType<typeof createOpenApi>;

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

/**
 * What a caller's types need of the document. Every refusal is the same `Problem`, headers are the client's business,
 * and examples are in the reference: with all of them in, the types would be three times as long and say nothing more.
 */
const forTypes = ({ openapi, info, paths = {}, components = {} }: Document): string => {
  const slim: Document = { openapi, info, paths: {}, components: { schemas: components.schemas ?? {} } };
  for (const [path, item] of Object.entries(paths)) {
    const calls = METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = (operation.parameters ?? []).filter((one) => 'in' in one && one.in !== 'header');
      return [[method, { ...operation, parameters, responses: successes(operation.responses) }] as const];
    });
    slim.paths = { ...slim.paths, [path]: Object.fromEntries(calls) };
  }
  return withoutExamples(slim);
};

type Responses = NonNullable<NonNullable<NonNullable<Document['paths']>[string]['get']>['responses']>;

const successes = (responses: Responses = {}): Responses =>
  Object.fromEntries(
    Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, { headers: _headers, ...response }]) => [status, response]),
  );

/** Under these every key is a name that somebody gave: a property may be called `example`. */
const MAPS: ReadonlySet<string> = new Set(['properties', 'schemas', 'paths']);

const withoutExamples = (document: Document): string => {
  const maps = new WeakSet<object>();
  return JSON.stringify(document, function keep(this: object, key: string, value: unknown) {
    if (!maps.has(this) && (key === 'example' || key === 'examples')) return undefined;
    if (MAPS.has(key) && !maps.has(this) && typeof value === 'object' && value !== null) maps.add(value);
    return value;
  });
};

const problemCodes = (): string => `/** Every code that the API refuses with. */
export const PROBLEM_CODES = [
${Object.keys(PROBLEMS)
  .map((code) => `  '${code}',`)
  .join('\n')}
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
`;

const NOTICE = '// Written by `npm run generate:client` from the OpenAPI document. Do not edit.\n\n';

/** The generated sources by file name. */
export const generateClient = async (): Promise<ReadonlyMap<string, string>> => {
  const types = await openapiTypeScript(forTypes(createOpenApi()), {
    // what has a default may be left out by whoever sends it
    defaultNonNullable: false,
    // the exports of a module come in another order where a bundler has been at work
    alphabetize: true,
  });
  return new Map([
    ['api.ts', NOTICE + astToString(types)],
    ['problem-codes.ts', NOTICE + problemCodes()],
  ]);
};
