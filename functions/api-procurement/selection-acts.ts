import { type procurementOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { objectionWindow, passPlaceOn, type RankedApplicant, rankSelection } from '@kotak9/rules';
import {
  entriesOf,
  formationOwner,
  loadEntry,
  localDate,
  type ProcurementFormationData,
  procurementFormationRegister,
  selectionObjectionRegister,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { formationAct, statusGate } from './formation-act.ts';
import { applicantsOf, type Selection, selectionOf, tableOf } from './selection-of.ts';
import { loadRound, stageGate } from './stage-gate.ts';

type Operations = typeof procurementOperations;

const named = ({ year, id }: ProcurementFormationData) => ({ year, formationId: id });

/** Fixes who goes to SKB. No result of SKD changes after it. */
export const fixSkbList = (deps: TableDeps) =>
  formationAct<Request<Operations['fixSkbList']>['body']>(
    deps,
    ['diumumkan'],
    async ({ data }, { table, agency, today }) => {
      if (data.employmentType === 'pppk') {
        return refuse('procurement/not-now', { status: 'pppk', needed: 'pns' });
      }
      const applicants = await applicantsOf(table, agency, data);
      const called = [...selectionOf(data, applicants, tableOf(data, today)).skb];
      if (called.length === 0) return refuse('procurement/nobody-passed');
      return {
        data: { ...data, status: 'seleksi-lanjutan', called },
        fact: { type: 'skb-list.fixed.v1', data: { ...named(data), called: called.length } },
      };
    },
  );

const ranked = (
  { standings, order }: Selection,
  { positionIds }: ProcurementFormationData,
  panelOrder: readonly string[],
): RankedApplicant[] | Refusal => {
  if (standings.length === 0) return refuse('procurement/nobody-passed');
  const ranking = rankSelection(standings, positionIds.length, order, panelOrder);
  return ranking.ok
    ? [...ranking.value]
    : refuse('procurement/tie-undecided', { applicantIds: ranking.error.applicantIds.join(', ') });
};

/** Announces the results: from then on applicants may object, and results change only by an objection granted. */
export const announceSelection = (deps: TableDeps) =>
  formationAct<Request<Operations['announceSelection']>['body']>(
    deps,
    ['diumumkan', 'seleksi-lanjutan'],
    async ({ data }, { table, agency, today, body }) => {
      const wrong = statusGate(data, [data.employmentType === 'pns' ? 'seleksi-lanjutan' : 'diumumkan']);
      if (wrong) return wrong;
      const round = await loadRound(table, agency, data.year, data.employmentType);
      if ('refused' in round) return round;
      const early = stageGate(round, 'pengumuman-hasil', today, false);
      if (early) return early;
      const rules = tableOf(data, today);
      const selection = selectionOf(data, await applicantsOf(table, agency, data), rules);
      const ranking = ranked(selection, data, body.panelOrder);
      if ('refused' in ranking) return ranking;
      const { lastFilingDay, lastRulingDay } = objectionWindow(today, round.stages, rules.objection);
      return {
        data: {
          ...data,
          status: 'hasil-diumumkan',
          ranking,
          resultsOn: today,
          objectionUntil: lastFilingDay,
          rulingUntil: lastRulingDay,
        },
        fact: {
          type: 'selection.announced.v1',
          data: { ...named(data), ranked: ranking.length, objectionUntil: lastFilingDay },
        },
      };
    },
  );

/** Fixes who is to be appointed, once nobody can object any more and every objection has its ruling. */
export const fixFinalList = (deps: TableDeps) =>
  formationAct<Request<Operations['fixFinalList']>['body']>(
    deps,
    ['hasil-diumumkan'],
    async ({ data }, { table, agency, today, body }) => {
      const owner = formationOwner(data.year, data.id);
      const objections = await entriesOf(table, agency, selectionObjectionRegister, owner);
      const open = objections.filter(({ data: { ruling } }) => ruling === null);
      const until = data.objectionUntil ?? today;
      if (today <= until || open.length > 0) {
        return refuse('procurement/objection-open', { until, open: open.length });
      }
      const selection = selectionOf(data, await applicantsOf(table, agency, data), tableOf(data, today));
      const ranking = ranked(selection, data, body.panelOrder);
      if ('refused' in ranking) return ranking;
      const passed = ranking.filter(({ outcome }) => outcome === 'lulus').length;
      return {
        data: { ...data, status: 'ditetapkan', ranking, finalOn: today },
        fact: { type: 'final-list.fixed.v1', data: { ...named(data), passed } },
      };
    },
  );

/** Somebody gives up the place before the appointment: it goes to the next in line. */
export const passOnSelectionPlace = (deps: TableDeps) =>
  formationAct<Request<Operations['passOnSelectionPlace']>['body']>(
    deps,
    ['ditetapkan'],
    async ({ data }, { body: { applicantId } }) => {
      if (data.appointed.includes(applicantId))
        return refuse('procurement/already-appointed', { applicantId });
      const passed = passPlaceOn(data.ranking, applicantId);
      if (!passed.ok) return refuse('procurement/not-on-final-list', { applicantId });
      const { ranking, replacedBy } = passed.value;
      return {
        data: { ...data, ranking: [...ranking] },
        fact: {
          type: 'selection-place.passed-on.v1',
          data: { ...named(data), applicantId, outcome: 'mengundurkan-diri', replacedBy },
        },
      };
    },
  );

/** As announced; before that as it would be by the results there are. */
export const getSelectionRanking =
  ({ table }: TableDeps): Act<Operations['getSelectionRanking']> =>
  async ({ principal: { agency }, params, now }) => {
    const found = await loadEntry(table, agency, procurementFormationRegister, params.year, params.id);
    if (found === null) {
      return refuse('resource/not-found', { resource: 'procurement-formation', id: params.id });
    }
    const { data } = found;
    const { status } = data;
    if (data.ranking.length > 0) {
      return { status: 200, body: { status, skb: data.called, undecided: [], ranking: data.ranking } };
    }
    const applicants = await applicantsOf(table, agency, data);
    const { skb, standings, order } = selectionOf(data, applicants, tableOf(data, localDate(now)));
    const ranking = rankSelection(standings, data.positionIds.length, order);
    return {
      status: 200,
      body: {
        status,
        skb,
        undecided: ranking.ok ? [] : ranking.error.applicantIds,
        ranking: ranking.ok ? ranking.value : [],
      },
    };
  };
