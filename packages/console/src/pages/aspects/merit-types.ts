import type { AnswerOf, components } from '@kotak9/client';

type Schemas = components['schemas'];

export type Instrument = Schemas['MeritInstrument'];
export type InstrumentId = Instrument['id'];
export type Aspect = Instrument['aspects'][number];
export type Item = Aspect['items'][number];
export type MeritIndex = Schemas['MeritIndex'];
export type MeritYear = Schemas['MeritYear'];
export type Category = Schemas['MeritCategory'];
export type Criterion = Schemas['MeritCriterion'];
export type Evidence = Schemas['MeritEvidenceItem'];
export type Suggestion = Schemas['MeritSuggestion'];
export type Assessment = AnswerOf<'/v1/merit-assessments/{year}/instruments/{instrument}', 'get'>;
export type MeritPaper = AnswerOf<'/v1/merit-documents/{id}', 'get'>;
export type Unmet = Suggestion['unmet'][number];

/** What is read of merit: made anew after every change of it. */
export const MERIT_READS = [
  '/v1/merit-assessments/{year}/instruments/{instrument}',
  '/v1/merit-assessments/{year}/instruments/{instrument}/index',
  '/v1/merit-assessments/{year}/instruments/{instrument}/suggestions',
  '/v1/merit-assessments/{year}/evidence',
  '/v1/merit-index',
  '/v1/merit-documents',
] as const;
