import { schemas } from '@kotak9/contracts';
import { awayStatusOf, followLeave, followMpp, type IsoDate, type RuleSet } from '@kotak9/rules';
import {
  type AsnRecord,
  type Change,
  type CommandRequest,
  changeEntry,
  changeRecord,
  decideAndCommit,
  type EntryDue,
  leaveRegister,
  loadEntry,
  loadLeaveAccount,
  loadRecord,
  localDate,
  retirementStepRegister,
  type Table,
} from '@kotak9/store';

export type Following = 'followed' | 'stands';

type Person = NonNullable<Awaited<ReturnType<typeof loadRecord>>>;

const changeStatus = (
  { agency }: CommandRequest,
  { head, record }: Person,
  status: AsnRecord['status'],
): readonly Change[] =>
  status === record.status
    ? []
    : [
        changeRecord(
          agency,
          head,
          { ...record, status },
          { type: 'record.changed.v1', data: { nip: record.nip, fields: ['status'] } },
        ),
      ];

/**
 * On its first day a leave that makes unavailable changes the kedudukan, on the day after its last changes it back. The
 * dates are stored with the leave: nothing is lost while no run takes place, and a second run finds nothing to do.
 */
export const applyLeave = (
  table: Table,
  command: CommandRequest,
  { owner, id }: EntryDue,
  { services }: RuleSet,
): Promise<Following | 'contended'> =>
  decideAndCommit<Following>(table, command, async () => {
    const { agency } = command;
    const nip = schemas.NipText.parse(owner);
    const entry = await loadEntry(table, agency, leaveRegister, nip, id);
    const person = await loadRecord(table, agency, nip);
    if (entry === null || person === null) return { outcome: 'stands' };
    const { leaves, guard } = await loadLeaveAccount(table, agency, nip);
    const today = localDate(command.now);
    // one that was shortened since it began no longer lasts long enough, and still has to be ended
    const away = awayStatusOf(entry.data, leaves, services) ?? 'cuti-panjang';
    const followed = followLeave(entry.data, away, person.record.status, today);
    if (followed === null) return { outcome: 'stands' };
    const type = followed.effect === 'berlaku' ? 'leave.started.v1' : 'leave.ended.v1';
    const leave = { ...entry.data, effect: followed.effect };
    return {
      outcome: 'followed',
      changes: [
        changeEntry(leaveRegister, agency, entry, leave, { type, data: { nip, leaveId: id } }, [guard]),
        ...changeStatus(command, person, followed.status),
      ],
    };
  });

/** On its first day a masa persiapan pensiun that was chosen becomes the kedudukan. */
export const applyMpp = (
  table: Table,
  command: CommandRequest,
  { owner, id }: EntryDue,
): Promise<Following | 'contended'> =>
  decideAndCommit<Following>(table, command, async () => {
    const { agency } = command;
    const nip = schemas.NipText.parse(owner);
    const entry = await loadEntry(table, agency, retirementStepRegister, nip, id);
    const person = await loadRecord(table, agency, nip);
    if (entry === null || person === null) return { outcome: 'stands' };
    const { mpp, tmtPensiun } = entry.data;
    const today: IsoDate = localDate(command.now);
    const followed = followMpp(entry.data, person.record.status, today);
    if (mpp === null || followed === null) return { outcome: 'stands' };
    const type = followed.effect === 'berlaku' ? 'mpp.started.v1' : 'mpp.lapsed.v1';
    const step = { ...entry.data, mpp: { ...mpp, effect: followed.effect } };
    return {
      outcome: 'followed',
      changes: [
        changeEntry(retirementStepRegister, agency, entry, step, {
          type,
          data: { nip, tmtPensiun, stepId: id },
        }),
        ...changeStatus(command, person, followed.status),
      ],
    };
  });
