import type { AnswerOf, PathWith } from '@kotak9/client';

type InputPath = Extract<
  PathWith<'get'>,
  `/v1/asn/{nip}/${'performance' | 'assessments' | 'education' | 'training' | 'career' | 'awards' | 'assignments' | 'feedback' | 'discipline'}`
>;
type Entry<P extends InputPath> = AnswerOf<P, 'get'>['items'][number];

/** What is on record of a person, as the API lists it. */
export type PerformanceEntry = Entry<'/v1/asn/{nip}/performance'>;
export type AssessmentEntry = Entry<'/v1/asn/{nip}/assessments'>;
export type EducationEntry = Entry<'/v1/asn/{nip}/education'>;
export type TrainingEntry = Entry<'/v1/asn/{nip}/training'>;
export type CareerEntry = Entry<'/v1/asn/{nip}/career'>;
export type AwardEntry = Entry<'/v1/asn/{nip}/awards'>;
export type AssignmentEntry = Entry<'/v1/asn/{nip}/assignments'>;
export type FeedbackEntry = Entry<'/v1/asn/{nip}/feedback'>;
export type DisciplineEntry = Entry<'/v1/asn/{nip}/discipline'>;
