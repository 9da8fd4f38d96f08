import { useReadWith } from '../../api/use-read.ts';
import { PersonName } from '../../parts/person-name.tsx';
import { STAFF } from '../../session/roles.ts';
import { useHasRole } from '../../session/use-session.ts';

/** Somebody of whom only the NIP is known here: by name for who may see the record, else by the NIP. */
export const NameOf = ({ nip }: { readonly nip: string }) => {
  const seesRecords = useHasRole(...STAFF);
  const record = useReadWith({ enabled: seesRecords }, '/v1/asn/{nip}', { path: { nip } });
  return <PersonName nip={nip} name={record.data?.data.name ?? nip} />;
};
