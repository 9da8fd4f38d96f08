import type { CommitteeRole, Nip } from '@kotak9/rules';
import type { City } from '../generate-city.ts';

const ROLES: readonly CommitteeRole[] = ['ketua', 'sekretaris', 'anggota', 'anggota', 'anggota'];

/** Who sits in the talent committee: those in the highest posts, the Sekda in the chair. */
export const findCommittee = ({
  positions,
}: City): readonly { readonly nip: Nip; readonly role: CommitteeRole }[] => {
  const holders = positions.flatMap(({ holder }) => holder ?? []);
  return ROLES.flatMap((role, at) => {
    const nip = holders[at];
    return nip === undefined ? [] : [{ nip, role }];
  });
};
