import { type FieldError, type Refusal, refuse } from '@kotak9/contracts';
import {
  COMPETENCE_PARTS,
  checkScores,
  checkSkbScores,
  type SelectionTable,
  SKD_PARTS,
  skdResult,
} from '@kotak9/rules';
import type { ApplicantData, ProcurementFormationData } from '@kotak9/store';
import { fieldError } from './field-fault.ts';
import type { ResultsBody } from './import-results.ts';

const outOfRange = (field: string, max: number): FieldError =>
  fieldError(field, 'out-of-range', `Antara 0 dan ${max}.`, `Between 0 and ${max}.`);

/** Every score of an import that its test cannot give. */
export const scoreErrors = (
  body: ResultsBody,
  { skb }: ProcurementFormationData,
  { cpns, pppk }: SelectionTable,
): readonly FieldError[] => {
  const at = (index: number, part: string) => `rows[${index}].scores.${part}`;
  switch (body.stage) {
    case 'skd':
      return body.rows.flatMap(({ scores }, index) => {
        const checked = checkScores(scores, SKD_PARTS, cpns.maxima);
        return checked.ok ? [] : checked.error.map(({ part, max }) => outOfRange(at(index, part), max));
      });
    case 'seleksi-kompetensi':
      return body.rows.flatMap(({ scores }, index) => {
        const checked = checkScores(scores, COMPETENCE_PARTS, pppk.maxima);
        return checked.ok ? [] : checked.error.map(({ part, max }) => outOfRange(at(index, part), max));
      });
    case 'skb':
      return body.rows.flatMap(({ scores }, index) =>
        checkSkbScores(skb, scores).map((fault) => {
          const field = at(index, fault.part);
          if (fault.fault === 'out-of-range') return outOfRange(field, fault.max);
          return fieldError(
            field,
            fault.fault,
            'Setiap bagian SKB formasi ini satu nilai.',
            'One score for each part of the SKB of the formation.',
          );
        }),
      );
  }
};

/** The applicant with the result; or why there can be none. */
export const withResult = (
  applicant: ApplicantData,
  body: ResultsBody,
  index: number,
  { called }: ProcurementFormationData,
): ApplicantData | Refusal => {
  const applicantId = applicant.id;
  if (applicant.administration.length > 0) return refuse('procurement/not-admitted', { applicantId });
  if (body.stage === 'skb') {
    const scores = body.rows[index]?.scores ?? null;
    return called.includes(applicantId)
      ? { ...applicant, skb: scores }
      : refuse('procurement/not-called', { applicantId });
  }
  return body.stage === 'skd'
    ? { ...applicant, skd: body.rows[index]?.scores ?? null }
    : { ...applicant, competence: body.rows[index]?.scores ?? null };
};

/** How many passed the thresholds; tests without one are passed by taking them. */
export const countPassed = (
  applicants: readonly ApplicantData[],
  { stage }: ResultsBody,
  { kind }: ProcurementFormationData,
  { cpns }: SelectionTable,
): number =>
  stage === 'skd'
    ? applicants.filter(({ skd }) => skd !== null && skdResult(skd, kind, cpns).missed.length === 0).length
    : applicants.length;
