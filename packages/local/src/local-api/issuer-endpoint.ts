import { type Answer, json } from '../http/answer.ts';
import { type SigningKey, toJwks } from '../issuer/signing-key.ts';
import type { UserPoolModel } from '../model/identity-provider.ts';
import { problem } from './problem.ts';

/** The issuer's public documents, as Cognito publishes them. */
export function answerIssuer(
  path: string,
  pool: UserPoolModel | undefined,
  key: SigningKey,
  url: string,
): Answer {
  if (pool === undefined) return problem(404, 'The template has no user pool');
  if (path === '/.well-known/jwks.json') return json(200, toJwks(key));
  if (path === '/.well-known/openid-configuration') {
    return json(200, {
      issuer: pool.issuer,
      jwks_uri: `${url}/_local/issuer/.well-known/jwks.json`,
      token_endpoint: `${url}/_local/token`,
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['token'],
      subject_types_supported: ['public'],
    });
  }
  return problem(404, `The issuer has no ${path}`);
}
