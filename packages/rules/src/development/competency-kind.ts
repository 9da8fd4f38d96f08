import type { CompetencyKind } from '../policy/development-rules.ts';
import { COMPETENCIES } from '../terms.ts';

const SOCIO_CULTURAL: string = 'prb';

/** Kind of a competency by its code: eight are managerial, one is socio-cultural (PermenPANRB 38/2017), others technical. */
export function competencyKind(code: string): CompetencyKind {
  if (code === SOCIO_CULTURAL) return 'sosial-kultural';
  return COMPETENCIES.some((known) => known === code) ? 'manajerial' : 'teknis';
}
