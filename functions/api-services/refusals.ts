import { type Refusal, refuse, type Text } from '@kotak9/contracts';
import type {
  LeaveFault,
  LeaveRequest,
  LeaveStepFault,
  MatterFault,
  RetirementStepKind,
  StepFault,
} from '@kotak9/rules';

export const invalidField = (field: string, code: string, message: Text): Refusal =>
  refuse('request/invalid', {}, [{ field, code, message }]);

const required = (field: string, id: string, en: string): Refusal =>
  invalidField(field, 'required', { id, en });
const future = (field: string): Refusal =>
  invalidField(field, 'future', { id: 'Tidak boleh di masa depan.', en: 'Must not lie in the future.' });

export const refuseLeave = (fault: LeaveFault, { childOrder }: Pick<LeaveRequest, 'childOrder'>): Refusal => {
  switch (fault.code) {
    case 'not-for-them':
      return refuse('leave/not-for-them', { kind: fault.kind });
    case 'in-the-past':
      return refuse('leave/in-the-past', { earliest: fault.earliest });
    case 'letter-required':
      return required(
        'letterNumber',
        'Wajib untuk jenis cuti ini: nomor suratnya, tanpa isi.',
        'Required for this kind of leave: the number of the letter, not what it says.',
      );
    case 'child-order-required':
      return required(
        'childOrder',
        'Wajib untuk cuti melahirkan: 1 sampai 3.',
        'Required for giving birth: 1 to 3.',
      );
    case 'child-order-not-allowed':
      return invalidField('childOrder', 'not-allowed', {
        id: 'Hanya untuk cuti melahirkan.',
        en: 'For giving birth only.',
      });
    case 'child-order-taken':
      return refuse('leave/child-order-taken', { order: childOrder ?? 0, leave: fault.id });
    case 'overlap':
      return refuse('leave/overlap', { leave: fault.id });
    case 'not-an-extension':
      return refuse('leave/not-an-extension', { from: fault.from ?? '—' });
    case 'too-early':
      return refuse('leave/too-early', { earliest: fault.earliest });
    case 'too-long':
      return refuse('leave/too-long', { lastDay: fault.lastDay });
    case 'calendar-missing':
      return refuse('leave/calendar-missing', { year: fault.year });
    case 'no-working-day':
      return refuse('leave/no-working-day');
    case 'over-balance':
      return refuse('leave/over-balance', { year: fault.year, left: fault.left, asked: fault.asked });
  }
};

export const refuseLeaveStep = (fault: LeaveStepFault): Refusal => {
  switch (fault.code) {
    case 'not-now':
      return refuse('leave/not-now', { status: fault.status });
    case 'reason-required':
      return required('reason', 'Wajib bila tidak disetujui.', 'Required unless it is granted.');
    case 'reason-not-allowed':
      return invalidField('reason', 'not-allowed', {
        id: 'Hanya bila tidak disetujui.',
        en: 'Only where it is not granted.',
      });
    case 'decree-required':
      return required(
        'decreeNumber',
        'Wajib untuk CLTN: nomor keputusannya.',
        'Required for CLTN: number of the decree.',
      );
    case 'already-begun':
      return refuse('leave/already-begun', { from: fault.from });
    case 'last-day':
      return refuse('leave/last-day', { earliest: fault.earliest, latest: fault.latest });
  }
};

export const refuseMatter = (fault: MatterFault<string>): Refusal => {
  switch (fault.code) {
    case 'not-next':
      return refuse('protection/not-next', { status: fault.status, next: fault.next.join(', ') || '—' });
    case 'future':
      return future('on');
    case 'before-last-step':
      return refuse('protection/too-early', { earliest: fault.earliest });
    case 'letter-required':
      return required('letterNumber', 'Wajib untuk langkah ini.', 'Required for this step.');
  }
};

export const refuseStep = (fault: StepFault, step: RetirementStepKind, tmtPensiun: string): Refusal => {
  switch (fault.code) {
    case 'done-before':
      return refuse('retirement-step/done-before', { step, doneOn: fault.doneOn });
    case 'out-of-order':
      return refuse('retirement-step/out-of-order', { step, missing: fault.missing });
    case 'future':
      return future('doneOn');
    case 'before-last-step':
      return refuse('retirement-step/too-early', { earliest: fault.earliest });
    case 'mpp-not-here':
      return invalidField('mppStart', 'not-allowed', {
        id: 'Hanya pada langkah mpp-dijawab.',
        en: 'Only with the step mpp-dijawab.',
      });
    case 'mpp-too-late':
      return refuse('retirement-step/mpp-too-late', { tmtPensiun });
    case 'mpp-start':
      return refuse('retirement-step/mpp-start', { earliest: fault.earliest, before: fault.before });
  }
};
