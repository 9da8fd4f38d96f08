import type { IsoDate, Nip } from '../../brands.ts';

/**
 * The way to the pension decree, in its order: MPP is offered and answered, the documents are complete, the proposal
 * (DPCP) is sent, BKN gives its technical approval (pertek), the decree is issued, the post is handed over.
 */
export const RETIREMENT_STEPS = [
  'mpp-ditawarkan',
  'mpp-dijawab',
  'berkas-lengkap',
  'usul-terkirim',
  'pertek',
  'sk-pensiun',
  'serah-terima',
] as const;
export type RetirementStepKind = (typeof RETIREMENT_STEPS)[number];

/** Steps that are not taken with a PPPK, or once there is no time left for MPP. */
export const MPP_STEPS: readonly RetirementStepKind[] = ['mpp-ditawarkan', 'mpp-dijawab'];

/** What has become of the kedudukan for an MPP that was chosen. */
export const MPP_EFFECTS = ['menunggu', 'berlaku', 'gugur'] as const;
export type MppEffect = (typeof MPP_EFFECTS)[number];

/** One step done, of the case of one TMT pensiun. */
export interface RetirementStep {
  readonly id: string;
  readonly nip: Nip;
  readonly tmtPensiun: IsoDate;
  readonly step: RetirementStepKind;
  readonly doneOn: IsoDate;
  readonly documentNumber: string;
  /** First day of MPP where it was chosen in answer to the offer; null: it was not, or this is another step. */
  readonly mpp: { readonly start: IsoDate; readonly effect: MppEffect } | null;
}

/** The same step of the same case is recorded once. */
export const retirementStepId = (tmtPensiun: IsoDate, step: RetirementStepKind): string =>
  `${tmtPensiun}-${step}`;
