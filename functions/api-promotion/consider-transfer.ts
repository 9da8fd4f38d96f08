import type { schemas } from '@kotak9/contracts';
import { considerTransfer, type Nip } from '@kotak9/rules';
import type { TransferData } from '@kotak9/store';
import type * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct } from '../register-acts.ts';
import { refuseTransfer } from './refuse-transfer.ts';
import { TRANSFER } from './transfers.ts';

type Body = z.output<typeof schemas.ConsiderationBody>;

/** The Tim Penilai Kinerja enters what it advised, with the number of its minutes (PP 11/2017 Ps 191). */
export const consider = (deps: TableDeps) =>
  changeEntryAct<TransferData, { readonly nip: Nip; readonly id: string }, Body>(deps, {
    ...TRANSFER,
    status: 201,
    decide: ({ data }, { principal, today, body }) => {
      const step = considerTransfer(data, principal.sub, body.meetingDate, today);
      if (!step.ok) return refuseTransfer(step.error);
      const { recommendation, minutesNumber } = body;
      return {
        data: { ...data, status: step.value, consideration: { ...body, recordedBy: principal.sub } },
        fact: {
          type: 'transfer.considered.v1',
          data: { nip: data.nip, transferId: data.id, recommendation, minutesNumber },
        },
      };
    },
  });
