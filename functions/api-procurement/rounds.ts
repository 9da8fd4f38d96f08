import { type FieldError, type procurementOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { checkStages, type IsoDate, type StageFault, selectionTableOn, yearOf } from '@kotak9/rules';
import { type RoundData, roundRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { fieldError, fieldFaults } from './field-fault.ts';

type Plan = Request<typeof procurementOperations.recordRound>;
type Reschedule = Request<typeof procurementOperations.rescheduleRound>;

const of = { register: roundRegister, resource: 'procurement-round' } as const;

const FAULT_TEXTS: Readonly<Record<StageFault['fault'], readonly [field: string, id: string, en: string]>> = {
  'unknown-stage': ['stage', 'Tahapan ini tidak ada pada jenis ini.', 'No stage of this kind of round.'],
  'out-of-order': [
    'stage',
    'Sebutkan setiap tahapan sekali menurut urutannya.',
    'Name every stage once, in its order.',
  ],
  'until-before-from': ['until', 'Tidak boleh sebelum "from".', 'Must not be before "from".'],
  'before-previous': [
    'from',
    'Tidak boleh sebelum tahapan sebelumnya mulai.',
    'Must not be before the stage above begins.',
  ],
  'overlaps-registration': [
    'from',
    'Harus sesudah pendaftaran ditutup.',
    'Must be after registration has closed.',
  ],
  'objection-too-long': [
    'until',
    'Melewati masa sanggah yang diizinkan setelah pengumuman hasil.',
    'Exceeds the period of objection after the results.',
  ],
};

const stageError = ({ index, fault }: StageFault): FieldError => {
  const [field, id, en] = FAULT_TEXTS[fault];
  return fieldError(`stages[${index}].${field}`, fault, id, en);
};

const whyNotPlanned = (
  { employmentType, stages, year }: Pick<RoundData, 'employmentType' | 'stages' | 'year'>,
  today: IsoDate,
): Refusal | null => {
  const begins = stages[0]?.from ?? today;
  const table = selectionTableOn(begins);
  if (table === null) return refuse('procurement/no-table', { day: begins });
  const faults = checkStages(employmentType, stages, table.objection);
  if (faults.length > 0) return fieldFaults(faults.map(stageError));
  return String(yearOf(begins)) === year
    ? null
    : fieldFaults([
        fieldError(
          'stages[0].from',
          'other-year',
          `Pengumuman harus pada tahun ${year}.`,
          `The announcement has to be in ${year}.`,
        ),
      ]);
};

export const roundActs = (deps: TableDeps) =>
  registerActs<RoundData, Plan['params'], Plan['body']>(deps, {
    ...of,
    ownerIn: ({ year }) => year,
    complete: ({ params: { year }, body, today }) => {
      const data: RoundData = { ...body, id: body.employmentType, year };
      const { employmentType } = data;
      return (
        whyNotPlanned(data, today) ?? {
          data,
          fact: { type: 'procurement-round.planned.v1', data: { year, employmentType } },
        }
      );
    },
  });

export const rescheduleRound = (deps: TableDeps) =>
  changeEntryAct<RoundData, Reschedule['params'], Reschedule['body']>(deps, {
    ...of,
    ownerIn: ({ year }) => year,
    decide: ({ data: before }, { body, today }) => {
      const data: RoundData = { ...before, stages: body.stages };
      const { year, employmentType } = data;
      return (
        whyNotPlanned(data, today) ?? {
          data,
          fact: { type: 'procurement-round.rescheduled.v1', data: { year, employmentType } },
        }
      );
    },
  });
