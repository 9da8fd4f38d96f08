import type { AgencyId, Nip } from '@kotak9/rules';
import { day, position } from '@kotak9/rules/testing';
import { allVacancies, changeVacancy, loadPerson, loadVacancy, type VacancyState } from '@kotak9/store';
import { addHolder, JAYAPURA, nipOf, store, type WorkerWorld } from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

/** The run at one in the morning in Jayapura, when the day before still lasts in UTC. */
export const check = async (world: WorkerWorld, date: string) => {
  world.now = new Date(`${date}T01:00:00+09:00`).toISOString();
  return createHandler(world)({ asOf: `${date}T01:00:00+09:00`, executionId: `run-${date}` });
};

export const kadis = position('kadis');

/** A JPT pratama (BUP 60), born on a day, with a post. */
export const addHead = (world: WorkerWorld, birthDate: string, id = 'kadis', at: AgencyId = JAYAPURA) =>
  addHolder(
    world,
    { id: position(id) },
    { nip: nipOf(birthDate, 1), birthDate: day(birthDate), name: 'Kepala' },
    at,
  );

/** An administrator of box 8 who is eligible for the head's post. */
export const addCandidate = (world: WorkerWorld, number: number) =>
  addHolder(
    world,
    { id: position(`kabid-${number}`), tier: 'administrator', eselon: 'III.b' },
    { nip: nipOf('1975-05-10', number), birthDate: day('1975-05-10') },
  );

export const flagOf = async (world: WorkerWorld, nip: Nip) =>
  (await loadPerson(world.table, JAYAPURA, nip))?.retirement?.flag.tmtPensiun ?? null;

export const liveVacancies = (world: WorkerWorld, at: AgencyId = JAYAPURA) =>
  allVacancies(world.table, at, ['forecast', 'open', 'decided']);

const vacancyOf = async (world: WorkerWorld): Promise<VacancyState> => {
  const [vacancy] = await liveVacancies(world);
  const state = vacancy && (await loadVacancy(world.table, JAYAPURA, vacancy.id));
  if (!state) throw new Error('No live vacancy');
  return state;
};

/** The official chose somebody for a day: what the API stores of it. */
export const decideFor = async (world: WorkerWorld, nip: Nip, effectiveDate: string) => {
  const state = await vacancyOf(world);
  if (!state.list) throw new Error('No list');
  const on = day(effectiveDate);
  const decision = {
    nip,
    rank: 1,
    decreeNumber: 'SK-1',
    effectiveDate: on,
    reason: null,
    decidedAt: world.now,
    decidedBy: 'ppk',
    applied: false,
  };
  await store(world, [
    changeVacancy(
      JAYAPURA,
      state,
      { status: 'decided', list: { ...state.list, status: 'decided', decision } },
      {
        type: 'appointment.decided.v1',
        data: {
          vacancyId: state.vacancy.id,
          positionId: state.vacancy.positionId,
          listId: state.list.id,
          nip,
          rank: 1,
          decreeNumber: 'SK-1',
          effectiveDate: on,
          reasonGiven: false,
        },
      },
    ),
  ]);
};
