import type { MoveKind, MoveRule } from '../policy/matching-rules.ts';
import { MOVE_KINDS } from '../policy/matching-rules.ts';
import { retirementOf } from '../retirement/tmt-pensiun.ts';
import type { MoveContext, Proposal } from './move.ts';
import { proposeCompetencies, proposePotential } from './propose/assessment.ts';
import { proposeAssignment, proposeAward } from './propose/dated.ts';
import { proposeEducation } from './propose/education.ts';
import { proposeActing, proposeUnit } from './propose/posting.ts';
import { proposeTraining } from './propose/training.ts';
import { proposeWaiting } from './propose/waiting.ts';
import { proposeFeedback, proposePredikat } from './propose/yearly.ts';

const PROPOSE: Readonly<Record<MoveKind, (context: MoveContext, rule: MoveRule) => Proposal[]>> = {
  predikat: proposePredikat,
  'umpan-balik': proposeFeedback,
  penghargaan: proposeAward,
  'tim-kerja': proposeAssignment,
  'jam-pelatihan': proposeTraining,
  'asesmen-kompetensi': proposeCompetencies,
  'asesmen-potensi': proposePotential,
  pendidikan: proposeEducation,
  'penugasan-pelaksana': proposeActing,
  'pindah-unit': proposeUnit,
  waktu: proposeWaiting,
};

/** Every change that the policy offers somebody, in a fixed order; none that comes only after retirement. */
export function proposeMoves(context: MoveContext): Proposal[] {
  const { kinds } = context.ruleSet.matching.moves;
  const retirement = retirementOf(context.inputs, context.ruleSet);
  return MOVE_KINDS.flatMap((kind) => {
    const rule = kinds[kind];
    return rule ? PROPOSE[kind](context, rule) : [];
  }).filter(({ earliest }) => retirement === null || earliest < retirement.tmtPensiun);
}
