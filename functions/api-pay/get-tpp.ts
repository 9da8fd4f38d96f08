import { type payOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { monthlyTpp, type PersonInputs, schemeOn, toIsoDate, yearOf } from '@kotak9/rules';
import {
  entriesOf,
  loadEntry,
  loadPerson,
  loadPosition,
  tppClassRegister,
  tppSchemeRegister,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** The last yearly predikat of the years before: what counts where the month has none of its own. */
const lastPredikat = ({ performance }: Pick<PersonInputs, 'performance'>, year: number) =>
  performance
    .filter((one) => one.year < year)
    .toSorted((one, other) => one.year - other.year)
    .at(-1)?.predikat ?? null;

/** TPP of one month: what the class gives, less what performance, absence and a sanction take. */
export const getTpp =
  ({ table }: TableDeps): Act<typeof payOperations.getTpp> =>
  async ({ principal: { agency }, params: { nip, month }, query }) => {
    const first = toIsoDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
    const state = await loadPerson(table, agency, nip);
    if (state === null || first === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const { post, discipline } = state.inputs;
    const position = post === null ? null : await loadPosition(table, agency, post.positionId);
    const kelas = position?.data.kelas ?? null;
    if (kelas === null) return refuse('pay/no-class');
    const year = yearOf(first);
    const classId = `kelas-${String(kelas).padStart(2, '0')}`;
    const [tppClass, schemes] = await Promise.all([
      loadEntry(table, agency, tppClassRegister, String(year), classId),
      entriesOf(table, agency, tppSchemeRegister, String(year)),
    ]);
    if (tppClass === null) return refuse('pay/no-tpp', { lacking: classId, year, segment: 'classes' });
    const scheme = schemeOn(
      schemes.map(({ data }) => data),
      first,
    );
    if (scheme === null) return refuse('pay/no-tpp', { lacking: 'scheme', year, segment: 'schemes' });
    const predikat = query.predikat ?? lastPredikat(state.inputs, year);
    const breakdown = monthlyTpp({
      tppClass: tppClass.data,
      scheme,
      month: first,
      achievement: query.achievement ?? null,
      predikat,
      absenceDays: query.absenceDays,
      discipline,
    });
    if (!breakdown.ok) return refuse('pay/no-rating');
    return {
      status: 200,
      body: {
        nip,
        month,
        kelas,
        classId,
        schemeId: scheme.id,
        criteria: tppClass.data.criteria,
        predikat,
        ...breakdown.value,
      },
    };
  };
