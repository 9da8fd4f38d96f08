import * as rules from '@kotak9/rules';
import * as z from 'zod';

/** Zod views of the official terms: the values themselves live in the rules. */
export const EmploymentType = z.enum(rules.EMPLOYMENT_TYPES);
export const Sex = z.enum(rules.SEXES);
export const ServiceStatus = z.enum(rules.SERVICE_STATUSES);
export const Tier = z.enum(rules.TIERS);
export const FunctionalLevel = z.enum(rules.FUNCTIONAL_LEVELS);
export const PostLevel = z.enum(rules.POST_LEVELS);
export const Eselon = z.enum(rules.ESELONS);
export const Grade = z.enum(rules.GRADES);
export const Expectation = z.enum(rules.EXPECTATIONS);
export const Predikat = z.enum(rules.PREDIKATS);
export const EducationLevel = z.enum(rules.EDUCATION_LEVELS);
export const FieldMatch = z.enum(rules.FIELD_MATCHES);
export const AwardLevel = z.enum(rules.AWARD_LEVELS);
export const AssignmentLevel = z.enum(rules.ASSIGNMENT_LEVELS);
export const FeedbackCategory = z.enum(rules.FEEDBACK_CATEGORIES);
export const Holding = z.enum(rules.HOLDINGS);
export const ConflictKind = z.enum(rules.CONFLICT_KINDS);
export const SanctionLevel = z.enum(rules.SANCTION_LEVELS);
