import { type Refusal, refuse } from '@kotak9/contracts';
import type { AgencyId, Nip, PositionId } from '@kotak9/rules';
import { entriesOf, listTransfers, type Table, type TransferData, transferRegister } from '@kotak9/store';
import { isChosenElsewhere } from '../api-appointments/is-chosen-elsewhere.ts';

/** Stages in which a transfer is on its way. */
export const OPEN_STATUSES = ['diusulkan', 'dipertimbangkan', 'ditetapkan'] as const;

const isOpen = ({ status }: TransferData): boolean => OPEN_STATUSES.some((open) => open === status);
const MOST = 1000;

const taken = (subject: string, { id }: TransferData): Refusal =>
  refuse('transfer/already-open', { subject, id });

/** Nobody is on the way to two posts, and to no post two; transfers on their way are some dozens. */
export const refuseSecond = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  positionId: PositionId,
): Promise<Refusal | null> => {
  const own = (await entriesOf(table, agency, transferRegister, nip)).find(({ data }) => isOpen(data));
  if (own) return taken(nip, own.data);
  const open = await listTransfers(table, agency, OPEN_STATUSES, { limit: MOST });
  const other = open?.items.find((transfer) => transfer.positionId === positionId);
  if (other) return taken(positionId, other);
  return (await isChosenElsewhere(table, agency, nip))
    ? refuse('transfer/chosen-elsewhere', { id: nip })
    : null;
};
