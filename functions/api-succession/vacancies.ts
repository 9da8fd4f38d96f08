import { refuse, schemas, type successionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  commandOf,
  levelOf,
  loadPosition,
  localDate,
  policyInForce,
  runCommand,
  listVacancies as vacanciesOf,
  openVacancy as vacancyOpened,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export const listVacancies =
  ({ table }: TableDeps): Act<typeof successionOperations.listVacancies> =>
  async ({ principal, query }) => {
    const statuses = query.status === undefined ? schemas.VACANCY_STATUSES : [query.status];
    const page = await vacanciesOf(table, principal.agency, statuses, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
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
      return {
        changes: [change],
        outcome: { status: 201, body: { ...vacancy, version: 1 }, version: 1 },
      };
    });
