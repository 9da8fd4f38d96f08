import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { agencyClientPointerKey } from '../keys.ts';
import type { Table, Write } from '../table.ts';

const Pointer = z.object({ agency: schemas.AgencySlug });

/** Which agency registered a machine client; null if none did. */
export const findClientAgency = async (table: Table, clientId: string): Promise<AgencyId | null> => {
  const item = await table.get(agencyClientPointerKey(clientId));
  return item === undefined ? null : Pointer.parse(item).agency;
};

/** Goes with the registration in one transaction: a client stands for one agency, the first that registers it. */
export const claimClient = (agency: AgencyId, clientId: string): Write => ({
  put: { ...agencyClientPointerKey(clientId), agency },
  when: { is: 'absent' },
});
