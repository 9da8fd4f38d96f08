import type { components } from '@kotak9/client';

export type Vacancy = components['schemas']['Vacancy'];
export type List = components['schemas']['SuccessionList'];
export type Candidate = components['schemas']['Candidate'];
export type Excluded = components['schemas']['Excluded'];
export type Verdict = components['schemas']['RequirementVerdict'];
