import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { type Answer, json } from '../http/answer.ts';
import { issueToken, machineRole } from '../issuer/issue-token.ts';
import type { SigningKey } from '../issuer/signing-key.ts';
import type { UserPoolModel } from '../model/identity-provider.ts';
import { readJsonBody } from './json-body.ts';
import { problem } from './problem.ts';

/** Roles that the template knows: the groups of its user pool, and machine clients where it has one. */
export const rolesOf = (pool: UserPoolModel): readonly string[] => [
  ...pool.groups,
  ...(pool.clients.some((client) => client.isMachine) ? [machineRole] : []),
];

function requestSchema(pool: UserPoolModel) {
  const roles = rolesOf(pool);
  const machines = pool.clients.filter(({ isMachine }) => isMachine).map(({ id }) => id);
  const role = z.string().refine((given) => roles.includes(given), `must be one of ${roles.join(', ')}`);
  return (
    z
      .strictObject({
        role: z.union([role, z.array(role).min(1)], `must be one of ${roles.join(', ')}, or a list of them`),
        agency: z.string().min(1).optional(),
        client: z
          .string()
          .refine((given) => machines.includes(given), `must be one of ${machines.join(', ')}`)
          .optional(),
        nip: z.string().min(1).optional(),
      })
      // of a machine client that of its registration counts
      .refine(({ role: given, agency }) => agency !== undefined || [given].flat().includes(machineRole), {
        path: ['agency'],
        error: 'is required, except of a machine client',
      })
  );
}

/** `POST /_local/token`: signs a token for whoever asks, which is why it exists on loopback only. */
export async function answerToken(
  request: IncomingMessage,
  pool: UserPoolModel | undefined,
  key: SigningKey,
  now: Date,
): Promise<Answer> {
  if (pool === undefined) return problem(404, 'The template has no user pool');
  const parsed = await readJsonBody(request, requestSchema(pool));
  if (!parsed.ok) return parsed.answer;
  const { role, agency = '', nip, client } = parsed.value;
  const issued = issueToken({ roles: [role].flat(), agency, nip, client }, pool, key, now);
  return issued === undefined
    ? problem(400, 'The template has no app client for this role')
    : json(200, issued);
}
