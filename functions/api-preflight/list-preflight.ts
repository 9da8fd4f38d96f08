import { type preflightOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import type { Finding } from '@kotak9/rules';
import { listPeopleOfUnits } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { scopeOf } from '../scope.ts';
import { checkPeople, inspectionOf } from './check-people.ts';
import { tellFinding } from './tell-finding.ts';

/** People whose records have to be mended: a page looks at `limit` of them and shows those with a finding asked for. */
export const listPreflight =
  ({ table }: TableDeps): Act<typeof preflightOperations.listPreflight> =>
  async ({ principal, query, now, language }) => {
    const { agency } = principal;
    const { unit, severity, code, moveOn, limit, cursor } = query;
    const scope = await scopeOf(table, agency, unit);
    if ('refused' in scope) return scope;
    const page = await listPeopleOfUnits(table, agency, scope.ids, { limit, cursor });
    if (page === null) return refuse('request/cursor-invalid');
    const inspection = await inspectionOf(table, { agency, now }, moveOn);
    const people = await checkPeople(
      inspection,
      page.items.map(({ nip }) => nip),
    );
    const isAskedFor = (finding: Finding) =>
      (severity === undefined || finding.severity === severity) &&
      (code === undefined || finding.code === code);
    const items = people.flatMap(({ nip, name, unitId, findings }) => {
      const shown = findings.filter(isAskedFor).map((finding) => tellFinding(finding, language));
      return shown.length === 0 ? [] : [{ nip, name, unitId, findings: shown }];
    });
    return { status: 200, body: { items, next: page.next } };
  };
