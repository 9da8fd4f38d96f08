import type { AgencyId, Nip } from '@kotak9/rules';
import {
  type CommandRequest,
  changeRecord,
  changeRetirement,
  commit,
  loadPerson,
  loadPosition,
  type RetirementDue,
  seat,
  type Table,
} from '@kotak9/store';
import { openCareerEntry } from '../open-career-entry.ts';

export type Effect = 'effected' | 'already' | 'contended';

const ATTEMPTS = 3;
const SERVING: readonly string[] = ['aktif', 'mpp', 'cltn'];

/**
 * On the TMT pensiun a civil servant leaves active service with honour (PP 11/2017 Ps 239): the record says so, and
 * the post is vacant from that day.
 */
export const effectRetirement = async (
  table: Table,
  command: CommandRequest,
  { nip, tmtPensiun }: RetirementDue,
): Promise<Effect> => {
  const { agency } = command;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const person = await loadPerson(table, agency, nip);
    if (person === null || !SERVING.includes(person.record.status)) return 'already';
    const { post } = person.record;
    const left = seat({
      agency,
      nip,
      from: post && (await loadPosition(table, agency, post.positionId)),
      openEntry: await openCareerEntry(table, agency, nip, post),
      to: null,
      on: tmtPensiun,
    });
    const positionId = post?.positionId ?? null;
    const result = await commit(table, command, [
      changeRecord(
        agency,
        person.head,
        { ...person.record, status: 'pensiun', post: null },
        { type: 'retirement.effected.v1', data: { nip, tmtPensiun, positionId } },
        left.writes,
      ),
      ...(person.retirement ? [flagDone(agency, nip, person.retirement.head)] : []),
      ...left.positions,
    ]);
    if (result.committed) return 'effected';
  }
  return 'contended';
};

const flagDone = (agency: AgencyId, nip: Nip, before: Parameters<typeof changeRetirement>[2]) =>
  changeRetirement(agency, nip, before, null, {
    type: 'retirement.unflagged.v1',
    data: { nip, reason: 'effected' },
  });
