import { schemas } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import * as z from 'zod';
import { talentKey } from '../keys.ts';
import type { Table } from '../table.ts';

/** In which unit a person is, and at which level. */
const Whereabouts = schemas.CandidateProfile.pick({ unitId: true, level: true });
export type Whereabouts = z.infer<typeof Whereabouts>;

const Stored = z.object({ profile: Whereabouts });

export const loadWhereabouts = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
): Promise<Whereabouts | null> => {
  const item = await table.get(talentKey(agency, nip));
  return item === undefined ? null : Stored.parse(item).profile;
};
