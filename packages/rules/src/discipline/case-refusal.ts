import type { IsoDate } from '../brands.ts';
import type { Authority, CaseStage } from './discipline-case.ts';
import type { SanctionKind } from './sanction-kinds.ts';

export type CaseRefusal =
  /** The case awaits something else. */
  | { readonly code: 'not-now'; readonly stage: CaseStage }
  | { readonly code: 'too-early'; readonly earliest: IsoDate }
  | { readonly code: 'too-late'; readonly lastDay: IsoDate }
  /** So many summonses were sent: it is decided without the person. */
  | { readonly code: 'summonsed-enough'; readonly summonses: number }
  | { readonly code: 'authority-too-low'; readonly lowest: Authority }
  /** Days absent lead to another sanction than the one decided. */
  | { readonly code: 'ladder-differs'; readonly expected: SanctionKind | null }
  | { readonly code: 'not-lighter' }
  | { readonly code: 'appeal-open' }
  | { readonly code: 'no-appeal' }
  /** Banding is against a dismissal alone. */
  | { readonly code: 'no-banding' };
