import { CONTRACT_ENDINGS } from '@kotak9/rules';
import * as z from 'zod';
import { Rank } from './person-inputs.ts';
import { CalendarDate, Line, NipText, PositionSlug, UnitSlug } from './primitives.ts';
import { ProcurementId, ProcurementYear } from './procurement.ts';
import { EmploymentType, Predikat } from './terms.ts';

export const AppointeeBody = z
  .strictObject({
    formationId: ProcurementId,
    applicantId: ProcurementId,
    nip: NipText.meta({ description: 'NIP or NI PPPK as BKN gave it' }),
    tmt: CalendarDate.meta({ description: 'TMT CPNS, or first day of the contract' }),
    decreeNumber: Line,
    rank: Rank,
    positionId: PositionSlug,
    reason: Line.nullable()
      .default(null)
      .meta({ description: 'Required where the post is not one of the formation' }),
  })
  .meta({
    id: 'AppointeeInput',
    examples: [
      {
        formationId: 'guru-sd-umum',
        applicantId: 'p-0001',
        nip: '199908172026112001',
        tmt: '2026-11-01',
        decreeNumber: '813/55/2026',
        rank: { grade: 'III/a', since: '2026-11-01' },
        positionId: 'guru-kelas-sd-1',
      },
    ],
  });
export const OrientationBody = z
  .strictObject({
    kind: z.enum(['latsar', 'orientasi-pppk']),
    completedOn: CalendarDate,
    certificateNumber: Line,
  })
  .meta({
    id: 'Orientation',
    examples: [{ kind: 'latsar', completedOn: '2027-05-20', certificateNumber: 'LATSAR/118/2027' }],
  });
export const Appointee = z
  .object({
    id: NipText,
    year: ProcurementYear,
    ...AppointeeBody.omit({ nip: true, rank: true }).shape,
    employmentType: EmploymentType,
    asPlanned: z.boolean().meta({ description: 'Whether the post is one of the formation' }),
    orientation: OrientationBody.nullable(),
  })
  .meta({ id: 'Appointee' });

export const InboundTransferBody = z
  .strictObject({
    nip: NipText,
    name: Line,
    rank: Rank,
    fromAgency: Line.meta({ description: 'The agency that lets the person go' }),
    pertekNumber: Line.meta({ description: 'Pertimbangan teknis of BKN' }),
    pertekDate: CalendarDate,
    decreeNumber: Line,
    tmt: CalendarDate.meta({ description: 'First day in this agency' }),
    unitId: UnitSlug,
    positionId: PositionSlug.nullable(),
  })
  .meta({
    id: 'InboundTransferInput',
    examples: [
      {
        nip: '198505122010011007',
        name: 'Barnabas Youwe',
        rank: { grade: 'III/d', since: '2022-10-01' },
        fromAgency: 'Pemerintah Kabupaten Keerom',
        pertekNumber: 'PERTEK/0912/2026',
        pertekDate: '2026-07-01',
        decreeNumber: '824/31/2026',
        tmt: '2026-08-01',
        unitId: 'dinas-pendidikan',
        positionId: null,
      },
    ],
  });
/** What is kept of the transfer itself; the person is in the record. */
export const InboundTransfer = z
  .object({
    id: NipText,
    year: ProcurementYear,
    ...InboundTransferBody.omit({ nip: true, name: true, rank: true }).shape,
  })
  .meta({ id: 'InboundTransfer' });

export const ContractBody = z
  .strictObject({
    number: Line.meta({ description: 'Nomor perjanjian kerja' }),
    from: CalendarDate,
    until: CalendarDate.meta({ description: 'Last day, inclusive' }),
  })
  .meta({
    id: 'ContractInput',
    examples: [{ number: '814/7/2026', from: '2026-03-01', until: '2027-02-28' }],
  });
export const ContractEvaluationBody = z
  .strictObject({
    on: CalendarDate,
    predikat: Predikat,
    competent: z.boolean().meta({ description: 'Kesesuaian kompetensi' }),
    needed: z.boolean().meta({ description: 'Kebutuhan instansi' }),
  })
  .meta({
    id: 'ContractEvaluation',
    examples: [{ on: '2026-12-01', predikat: 'baik', competent: true, needed: true }],
  });
export const ContractExtensionBody = z
  .strictObject({ decreeNumber: Line, on: CalendarDate, until: CalendarDate })
  .meta({
    id: 'ContractExtension',
    examples: [{ decreeNumber: '814/91/2026', on: '2026-12-15', until: '2028-02-29' }],
  });
export const ContractEndBody = z
  .strictObject({
    on: CalendarDate.meta({ description: 'Last day of work' }),
    reason: z.enum(CONTRACT_ENDINGS),
  })
  .meta({ id: 'ContractEnd', examples: [{ on: '2026-12-31', reason: 'permintaan-sendiri' }] });
export const Contract = z
  .object({
    id: z.string(),
    nip: NipText,
    positionId: PositionSlug,
    ...ContractBody.shape,
    evaluations: z.array(ContractEvaluationBody),
    extensions: z.array(z.object({ ...ContractExtensionBody.shape, from: CalendarDate })),
    ended: ContractEndBody.nullable(),
  })
  .meta({ id: 'Contract' });
