import type { IsoDate } from '../brands.ts';

/** The data-sharing agreement (perjanjian kerja sama) behind a system of another agency. */
export interface SharingAgreement {
  readonly status: 'active' | 'revoked';
  readonly validFrom: IsoDate;
  /** Last day; null: until it is revoked. */
  readonly validUntil: IsoDate | null;
}

export const AGREEMENT_STATES = ['in-force', 'not-yet', 'ended', 'revoked'] as const;
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/**
 * Whether personal data may be handed over on a day. Asked at every delivery, so that what ends or is revoked takes
 * effect at once (UU 27/2022 art. 20: without a ground in force there is no processing).
 */
export const agreementState = (
  { status, validFrom, validUntil }: SharingAgreement,
  day: IsoDate,
): AgreementState => {
  if (status === 'revoked') return 'revoked';
  if (day < validFrom) return 'not-yet';
  return validUntil !== null && day > validUntil ? 'ended' : 'in-force';
};
