import type { AgencyId, IsoDate, Nip } from '@kotak9/rules';
import type { Change } from './commit.ts';
import { retirementAggregate } from './keys.ts';
import type { Fact, Head } from './stored-event.ts';

/** Puts a retirement flag with its date, or takes it back (`null`): only a standing flag is due. */
export const changeRetirement = (
  agency: AgencyId,
  nip: Nip,
  before: Head | null,
  tmtPensiun: IsoDate | null,
  fact: Fact,
): Change => ({
  aggregate: retirementAggregate(agency, nip),
  before,
  head: {
    data: { nip, tmtPensiun },
    ...(tmtPensiun !== null && {
      agency,
      dueKind: 'retirement-flag',
      dueOn: tmtPensiun,
      dueId: nip,
      due: { nip, tmtPensiun },
    }),
  },
  fact,
});
