/** How an agency's talent committee works: its name differs from agency to agency, and so does its quorum. */
export interface PeriodRules {
  /** Name of the body that calibrates and ratifies, e.g. Komite Talenta Instansi or Tim Penilai Kinerja. */
  readonly committee: string;
  readonly quorum: QuorumRule;
}

export interface QuorumRule {
  /** Percent of the members that has to be present. */
  readonly share: number;
  /** Whether exactly that share is enough. */
  readonly inclusive: boolean;
  /** Fewest members present, whatever their share. */
  readonly minimum: number;
}
