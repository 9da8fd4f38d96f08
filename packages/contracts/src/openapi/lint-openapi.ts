import { createConfig, lintFromString } from '@redocly/openapi-core';
import * as z from 'zod';

/** Redocly's recommended rules, and where we differ from them: stricter, or off for a reason. Any finding fails. */
const RULES = {
  'operation-description': 'error',
  'operation-tag-defined': 'error',
  'operation-singular-tag': 'error',
  'path-params-defined': 'error',
  'paths-kebab-case': 'error',
  'array-parameter-serialization': 'error',
  // off: a record over an enumeration requires its keys, which are told by propertyNames and not by properties
  'no-required-schema-properties-undefined': 'off',
  // off (as recommended): 401, 429 and 503 of the gateway itself are no problem details, and the document says so
  'operation-4xx-problem-details-rfc7807': 'off',
} as const;

export interface LintFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warn';
  readonly message: string;
  /** JSON pointer into the document. */
  readonly at: string;
}

const Pointed = z.object({ pointer: z.string() });

/** What is wrong with an OpenAPI document; nothing is asked of any other host. */
export const lintOpenApi = async (document: unknown): Promise<readonly LintFinding[]> => {
  const config = await createConfig({ extends: ['recommended'], rules: RULES });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  return problems.map(({ ruleId, severity, message, location }) => ({
    rule: ruleId,
    severity,
    message,
    at: Pointed.safeParse(location[0]).data?.pointer ?? '',
  }));
};
