import type { IsoDate } from '../brands.ts';
import { dayAfter } from '../calendar.ts';
import { ok, type Result, refuse } from '../result.ts';
import { PREDIKATS } from '../terms.ts';
import type {
  Contract,
  ContractEnding,
  ContractEvaluation,
  ContractExtension,
  ContractTable,
} from './contract.ts';
import { checkTerm, type TermRefused } from './contract-term.ts';

export type ContractRefused =
  | { readonly code: 'ended'; readonly on: IsoDate }
  | { readonly code: 'not-begun'; readonly from: IsoDate }
  | { readonly code: 'evaluated-already'; readonly on: IsoDate }
  | { readonly code: 'not-evaluated' }
  | { readonly code: 'evaluation-negative'; readonly lacks: readonly EvaluationLack[] }
  | { readonly code: 'past-until'; readonly latest: IsoDate }
  | TermRefused;

export type EvaluationLack = 'predikat' | 'competent' | 'needed';

/** The last day of a contract, however it came or comes about. */
export function lastDayOf({ ended, until }: Pick<Contract, 'ended' | 'until'>): IsoDate {
  return ended?.on ?? until;
}

/** First day of the term that runs: the contract's own, or the day after what was extended last. */
export function termBegan({ from, extensions }: Pick<Contract, 'from' | 'extensions'>): IsoDate {
  const last = extensions.at(-1);
  return last ? dayAfter(last.from) : from;
}

/** Evaluates the term that runs: after it has begun and before it is over, one a day. */
export function evaluateContract<C extends Contract>(
  contract: C,
  evaluation: ContractEvaluation,
): Result<C, ContractRefused> {
  const { on } = evaluation;
  if (on < contract.from) return refuse({ code: 'not-begun', from: contract.from });
  if (on > lastDayOf(contract)) return refuse({ code: 'ended', on: lastDayOf(contract) });
  const latest = contract.evaluations.at(-1);
  if (latest && latest.on >= on) return refuse({ code: 'evaluated-already', on: latest.on });
  return ok({ ...contract, evaluations: [...contract.evaluations, evaluation] });
}

/** What an evaluation lacks for an extension; empty: nothing (PP 49/2018 Ps 37(2)). */
export function whatEvaluationLacks(
  { predikat, competent, needed }: ContractEvaluation,
  { minPredikat }: Pick<ContractTable, 'minPredikat'>,
): readonly EvaluationLack[] {
  const lacks: EvaluationLack[] = [];
  if (PREDIKATS.indexOf(predikat) > PREDIKATS.indexOf(minPredikat)) lacks.push('predikat');
  if (!competent) lacks.push('competent');
  if (!needed) lacks.push('needed');
  return lacks;
}

/**
 * Extends a contract that runs by a further term, which begins on the day after the present one. It rests on the latest
 * evaluation within the term that runs, and never goes past BUP.
 */
export function extendContract<C extends Contract>(
  contract: C,
  extension: Pick<ContractExtension, 'decreeNumber' | 'on' | 'until'>,
  lastActiveDay: IsoDate | null,
  table: ContractTable,
): Result<C, ContractRefused> {
  const { on, until } = extension;
  if (on < contract.from) return refuse({ code: 'not-begun', from: contract.from });
  if (contract.ended || on > contract.until) return refuse({ code: 'ended', on: lastDayOf(contract) });
  const evaluation = contract.evaluations.at(-1);
  if (!evaluation || evaluation.on < termBegan(contract)) return refuse({ code: 'not-evaluated' });
  const lacks = whatEvaluationLacks(evaluation, table);
  if (lacks.length > 0) return refuse({ code: 'evaluation-negative', lacks });
  const term = checkTerm(dayAfter(contract.until), until, lastActiveDay, table);
  if (term) return refuse(term);
  return ok({
    ...contract,
    until,
    extensions: [...contract.extensions, { ...extension, from: contract.until }],
  });
}

/** Ends a contract on its last day of work, which lies within it. */
export function endContract<C extends Contract>(
  contract: C,
  on: IsoDate,
  reason: ContractEnding,
): Result<C, ContractRefused> {
  if (contract.ended) return refuse({ code: 'ended', on: contract.ended.on });
  if (on < contract.from) return refuse({ code: 'not-begun', from: contract.from });
  if (on > contract.until) return refuse({ code: 'past-until', latest: contract.until });
  return ok({ ...contract, ended: { on, reason } });
}

/** The contract of the person that runs on a day within the given one, if any: two never run at once. */
export function overlappingContract(
  contracts: readonly Contract[],
  { from, until }: Pick<Contract, 'from' | 'until'>,
): Contract | null {
  return contracts.find((other) => from <= lastDayOf(other) && until >= other.from) ?? null;
}
