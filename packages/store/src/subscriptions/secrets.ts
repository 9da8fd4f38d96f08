import { randomBytes } from 'node:crypto';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { subscriptionSecretsKey } from '../keys.ts';
import type { Table, Write } from '../table.ts';

/** What signs the webhooks of a subscription: after a rotation the old secret too, for as long as was asked. */
const StoredSecrets = z.object({
  /** Counts the secrets, so that a rotation is not undone by one decided from older reads. */
  number: z.number().int().positive(),
  secret: z.string(),
  previous: z.object({ secret: z.string(), validUntil: z.iso.datetime() }).nullable(),
});
export type SubscriptionSecrets = z.infer<typeof StoredSecrets>;

/** As many bytes as HMAC-SHA256 has; Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;
export const createSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;

export const loadSecrets = async (
  table: Table,
  agency: AgencyId,
  id: string,
): Promise<SubscriptionSecrets | null> => {
  const item = await table.get(subscriptionSecretsKey(agency, id));
  return item === undefined ? null : StoredSecrets.parse(item);
};

/** Goes with a new subscription in one transaction. */
export const newSecrets = (agency: AgencyId, id: string, secret: string): Write => ({
  put: { ...subscriptionSecretsKey(agency, id), number: 1, secret, previous: null },
  when: { is: 'absent' },
});

/** Another secret takes over; the one before signs beside it until `validUntil`. Any older one is gone at once. */
export const rotateSecrets = (
  agency: AgencyId,
  id: string,
  before: SubscriptionSecrets,
  secret: string,
  validUntil: string,
): Write => ({
  put: {
    ...subscriptionSecretsKey(agency, id),
    number: before.number + 1,
    secret,
    previous: { secret: before.secret, validUntil },
  },
  when: { is: 'equal', attributes: { number: before.number } },
});

/** The secrets that sign at a moment, the newest first. */
export const signingSecrets = ({ secret, previous }: SubscriptionSecrets, now: string): readonly string[] =>
  previous !== null && Date.parse(now) < Date.parse(previous.validUntil)
    ? [secret, previous.secret]
    : [secret];
