import { type Refusal, refuse } from '@kotak9/contracts';
import {
  type AgencyId,
  type EvidenceItem,
  type IsoDate,
  type MeritIndex,
  type MeritInstrument,
  type MeritLevels,
  type MeritWeights,
  meritInstrument,
  meritWeights,
  recordedOn,
  scoreIndex,
  toIsoDate,
} from '@kotak9/rules';
import {
  entriesOf,
  loadMeritEvidence,
  type MeritAssessmentData,
  meritWeightsRegister,
  type Table,
} from '@kotak9/store';
import { meritRefusal } from './merit-refusals.ts';

/** An assessment with all that its index follows from. */
export interface MeritStanding {
  readonly instrument: MeritInstrument;
  readonly weights: MeritWeights;
  readonly levels: MeritLevels;
  readonly evidence: Evidence | null;
  readonly index: MeritIndex;
}

export interface Evidence {
  readonly asOf: IsoDate;
  readonly items: readonly EvidenceItem[];
}

export const levelsOf = ({
  levels,
}: {
  readonly levels: readonly { readonly item: string; readonly level: number }[];
}): MeritLevels => Object.fromEntries(levels.map(({ item, level }) => [item, level]));

export const surveyOf = ({
  satisfaction,
  correction,
}: Pick<MeritAssessmentData, 'satisfaction' | 'correction'>) => ({
  satisfaction: satisfaction?.value ?? null,
  correction: correction?.value ?? 0,
});

/** The evidence that an assessment stands on: its own copy once it is fixed, else what was gathered last. */
export const evidenceFor = async (
  table: Table,
  agency: AgencyId,
  { fixed, year }: MeritAssessmentData,
): Promise<Evidence | null> =>
  fixed?.evidence ?? (await loadMeritEvidence(table, agency, year))?.data ?? null;

/**
 * What an assessment comes to: as it was fixed, or as its draft stands now. A draft is weighed by what holds on the last
 * day of the year that it is about.
 */
export const standingOf = async (
  table: Table,
  agency: AgencyId,
  assessment: MeritAssessmentData,
): Promise<MeritStanding | Refusal> => {
  const instrument = meritInstrument(assessment.instrument);
  const levels = levelsOf(assessment);
  const evidence = await evidenceFor(table, agency, assessment);
  const { fixed } = assessment;
  if (fixed !== null) {
    return { instrument, weights: fixed.weights, levels, evidence, index: fixed.index };
  }
  const recorded = await entriesOf(table, agency, meritWeightsRegister, instrument.id);
  const lastDay = toIsoDate(assessment.year, 12, 31);
  if (lastDay === null) return refuse('resource/not-found', { resource: 'tahun', id: assessment.year });
  const inForce = recordedOn(
    instrument.id,
    recorded.map(({ data }) => data),
    lastDay,
  );
  const weights = meritWeights(instrument, assessment.variant, inForce);
  if (!weights.ok) return meritRefusal(weights.error, instrument);
  const index = scoreIndex(instrument, weights.value, levels, surveyOf(assessment));
  return index.ok
    ? { instrument, weights: weights.value, levels, evidence, index: index.value }
    : meritRefusal(index.error, instrument);
};

/** An index as it is stored and answered. */
export const storedIndex = ({ aspects, category, ...index }: MeritIndex) => ({
  ...index,
  category: { ...category },
  aspects: aspects.map((aspect) => ({ ...aspect })),
});
