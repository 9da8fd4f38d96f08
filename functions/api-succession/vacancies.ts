import { refuse, schemas, type successionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import type { Nip } from '@kotak9/rules';
import {
  commandOf,
  levelOf,
  loadListedVacancy,
  loadPosition,
  localDate,
  namesOf,
  policyInForce,
  runCommand,
  type VacancyData,
  listVacancies as vacanciesOf,
  openVacancy as vacancyOpened,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export const listVacancies =
  ({ table }: TableDeps): Act<typeof successionOperations.listVacancies> =>
  async ({ principal, query }) => {
    const statuses = query.status === undefined ? schemas.VACANCY_STATUSES : [query.status];
    const page = await vacanciesOf(table, principal.agency, statuses, query);
    if (page === null) return refuse('request/cursor-invalid');
    const names = await namesOf(table, principal.agency, holdersOf(page.items));
    return { status: 200, body: { ...page, items: page.items.map((vacancy) => named(vacancy, names)) } };
  };

const holdersOf = (vacancies: readonly VacancyData[]): readonly Nip[] =>
  vacancies.flatMap(({ holder }) => holder ?? []);

/** Whoever is shown the NIP of a holder is told whose it is. */
const named = <V extends VacancyData>(vacancy: V, names: ReadonlyMap<Nip, string>) => ({
  ...vacancy,
  holderName: (vacancy.holder && names.get(vacancy.holder)) ?? null,
});

export const getVacancy =
  ({ table }: TableDeps): Act<typeof successionOperations.getVacancy> =>
  async ({ principal, params }) => {
    const { agency } = principal;
    const found = await loadListedVacancy(table, agency, params.id);
    if (found === null) return refuse('resource/not-found', { resource: 'vacancy', id: params.id });
    const names = await namesOf(table, agency, holdersOf([found.vacancy]));
    const version = found.head.seq;
    return { status: 200, body: { ...named(found.vacancy, names), version }, version };
  };

const NO_RULES = refuse('request/invalid', {}, [
  {
    field: 'positionId',
    code: 'no-target-rules',
    message: {
      id: 'Kebijakan tidak mempunyai syarat pengisian untuk jenjang jabatan ini.',
      en: 'The policy has no requirements for filling a post of this level.',
    },
  },
]);

/** HR opens a vacancy that no schedule can foresee. From its date on it is open; before, it is a forecast. */
export const openVacancy =
  ({ table }: TableDeps): Act<typeof successionOperations.openVacancy> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { positionId, cause, effectiveDate } = request.body;
      const position = await loadPosition(table, agency, positionId);
      if (position === null) return refuse('reference/unknown', { field: 'positionId', id: positionId });
      const { live } = position.pointer;
      if (live !== null) return refuse('vacancy/already-open', { id: positionId, vacancy: live });
      const today = localDate(request.now);
      const { targets } = await policyInForce(table, agency, today);
      if (targets[levelOf(position.data)] === undefined) return NO_RULES;
      const status = effectiveDate <= today ? 'open' : 'forecast';
      const { change, vacancy } = vacancyOpened(agency, position, { status, cause, effectiveDate });
      const names = await namesOf(table, agency, holdersOf([vacancy]));
      const answer = { ...named(vacancy, names), listStatus: null, version: 1 };
      return { changes: [change], outcome: { status: 201, body: answer, version: 1 } };
    });
