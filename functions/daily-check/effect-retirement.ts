import { type AgencyId, type IsoDate, type Nip, type RuleSet, retirementOf } from '@kotak9/rules';
import {
  type CommandRequest,
  changeRecord,
  changeRetirement,
  decideAndCommit,
  loadPerson,
  loadPosition,
  localDate,
  type PersonState,
  seat,
  type Table,
} from '@kotak9/store';
import { openCareerEntry } from '../open-career-entry.ts';

export type Effect = 'effected' | 'not-due' | 'contended';

/** Since when somebody should be retired; the index that named them may be older than their record. */
const retiredSince = ({ record, inputs }: PersonState, today: IsoDate, ruleSet: RuleSet): IsoDate | null => {
  if (!ruleSet.retirement.statuses.includes(record.status)) return null;
  const tmtPensiun = retirementOf(inputs, ruleSet)?.tmtPensiun ?? null;
  return tmtPensiun !== null && tmtPensiun <= today ? tmtPensiun : null;
};

/**
 * On the TMT pensiun a civil servant leaves active service with honour (PP 11/2017 Ps 239): the record says so, and
 * the post is vacant from that day.
 */
export const effectRetirement = (
  table: Table,
  command: CommandRequest,
  nip: Nip,
  ruleSet: RuleSet,
): Promise<Effect> => {
  const { agency } = command;
  return decideAndCommit<Effect>(table, command, async () => {
    const person = await loadPerson(table, agency, nip);
    const tmtPensiun = person && retiredSince(person, localDate(command.now), ruleSet);
    if (person === null || tmtPensiun === null) return { outcome: 'not-due' };
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
    return {
      outcome: 'effected',
      changes: [
        changeRecord(
          agency,
          person.head,
          { ...person.record, status: 'pensiun', post: null },
          { type: 'retirement.effected.v1', data: { nip, tmtPensiun, positionId } },
          left.writes,
        ),
        ...(person.retirement?.flag.tmtPensiun ? [flagDone(agency, nip, person.retirement.head)] : []),
        ...left.positions,
      ],
    };
  });
};

const flagDone = (agency: AgencyId, nip: Nip, before: Parameters<typeof changeRetirement>[2]) =>
  changeRetirement(agency, nip, before, null, {
    type: 'retirement.unflagged.v1',
    data: { nip, reason: 'effected' },
  });
