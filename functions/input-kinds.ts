import { type Refusal, schemas } from '@kotak9/contracts';
import type { Nip } from '@kotak9/rules';
import type { InputKind, Table } from '@kotak9/store';
import type * as z from 'zod';
import {
  assessmentRules,
  disciplineRules,
  feedbackRules,
  performanceRules,
} from './api-assessments/result-kinds.ts';
import {
  assignmentRules,
  awardRules,
  careerRules,
  educationRules,
  trainingRules,
} from './api-records/history-kinds.ts';
import type { InputContext, InputRules } from './input-kind.ts';
import { type PreparedInput, prepareInput } from './prepare-input.ts';

type Context = InputContext & { readonly nip: Nip };

/** A kind of input for whoever learns only at run time which one it is. */
export interface AnyInputKind {
  readonly resource: string;
  /** The id that the content of an entry gives. */
  idOf(value: unknown): string;
  prepare(
    table: Table,
    context: Context,
    value: unknown,
    replacing: string | null,
  ): Promise<PreparedInput<InputKind> | Refusal>;
}

/** `value` is checked by the schema once more: what was once stored may be older than the schema. */
const kindOf = <K extends InputKind, Body>(
  rules: InputRules<K, Body>,
  schema: z.ZodType<Body>,
): AnyInputKind => ({
  resource: rules.resource,
  idOf: (value) => rules.idOf(schema.parse(value)),
  prepare: (table, context, value, replacing) =>
    prepareInput(table, rules, context, schema.parse(value), replacing),
});

export const INPUT_KINDS: Readonly<Record<InputKind, AnyInputKind>> = {
  performance: kindOf(performanceRules, schemas.PerformanceBody),
  assessments: kindOf(assessmentRules, schemas.AssessmentBody),
  education: kindOf(educationRules, schemas.EducationBody),
  training: kindOf(trainingRules, schemas.TrainingBody),
  career: kindOf(careerRules, schemas.CareerBody),
  awards: kindOf(awardRules, schemas.AwardBody),
  assignments: kindOf(assignmentRules, schemas.AssignmentBody),
  feedback: kindOf(feedbackRules, schemas.FeedbackBody),
  discipline: kindOf(disciplineRules, schemas.DisciplineBody),
};
