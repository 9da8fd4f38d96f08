import * as z from 'zod';
import { whenSound } from './cross-field.ts';
import { CalendarDate, Line, NipText, RuleSetSlug } from './primitives.ts';

/**
 * `draft`: may be edited; `validated`: evaluable and immutable; `scheduled`, `in-force`, `superseded`: activated, by
 * the day of the question.
 */
export const POLICY_STATUSES = ['draft', 'validated', 'scheduled', 'in-force', 'superseded'] as const;

/** A rule set before it is checked: any object. What is wrong with it the validation says, path by path. */
export const RuleSetContent = z.record(z.string(), z.unknown()).meta({
  description: 'The policy as data: weights, cut-offs, windows and tables; see the preset `bkn-411-2025`',
});
export type RuleSetContent = z.infer<typeof RuleSetContent>;

export const ContentHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256 of the canonical JSON of the rule set: equal hashes, equal policies' });

const content = {
  title: Line,
  basedOn: RuleSetSlug.nullable().default(null).meta({ description: 'A preset or a policy of the agency' }),
  patch: RuleSetContent.nullable()
    .default(null)
    .meta({ description: 'What differs from `basedOn`: objects are merged, everything else is replaced' }),
  ruleSet: RuleSetContent.nullable()
    .default(null)
    .meta({ description: 'The whole rule set, if `basedOn` is null' }),
};

interface Sources {
  readonly basedOn: string | null;
  readonly patch: RuleSetContent | null;
  readonly ruleSet: RuleSetContent | null;
}

const hasOneSource = ({ basedOn, patch, ruleSet }: Sources): boolean =>
  basedOn === null ? ruleSet !== null && patch === null : ruleSet === null;

const oneSource = {
  error: 'policy-source',
  path: ['basedOn'],
  when: whenSound({
    basedOn: content.basedOn,
    patch: content.patch,
    ruleSet: content.ruleSet,
  }),
};

const edit = { title: 'Kebijakan talenta Kota Jayapura 2027', basedOn: 'bkn-411-2025', patch: {} };

export const PolicyEdit = z
  .strictObject(content)
  .refine(hasOneSource, oneSource)
  .meta({ id: 'PolicyEdit', examples: [edit] });

export const PolicyBody = z
  .strictObject({
    // the one word that a route already takes
    id: RuleSetSlug.refine((id) => id !== 'in-force', { error: 'id' }),
    ...content,
  })
  .refine(hasOneSource, oneSource)
  .meta({ id: 'PolicyInput', examples: [{ id: 'kota-jayapura-2027', ...edit }] });

/** Nothing is to be said: the draft is validated as it is stored. */
export const ValidationBody = z.strictObject({}).meta({ id: 'PolicyValidationInput', examples: [{}] });

export const Signatory = z.strictObject({
  nip: NipText,
  body: Line.meta({ description: 'The body for which the person signs, e.g. Komite Talenta' }),
});

const activation = {
  from: CalendarDate.meta({ description: 'First day on which the policy places people' }),
  minutesNumber: Line.meta({ description: 'Number of the minutes (berita acara) that adopt it' }),
  signatories: z.array(Signatory).min(1).max(20),
};

export const ActivationBody = z.strictObject(activation).meta({
  id: 'ActivationInput',
  examples: [
    {
      from: '2027-01-01',
      minutesNumber: 'BA-7/KT/2026',
      signatories: [{ nip: '196803151993031004', body: 'Komite Talenta Kota Jayapura' }],
    },
  ],
});

/** One entry of the timeline of an agency. */
export const Activation = z
  .object({
    ...activation,
    policyId: RuleSetSlug,
    contentHash: ContentHash,
    activationHash: z.string().meta({
      description: 'SHA-256 over content hash, date, minutes, signatories and both persons; in the event',
    }),
    draftedBy: z.string().nullable().meta({ description: 'Null: shipped with the service' }),
    activatedBy: z.string(),
    activatedAt: z.iso.datetime(),
    recalculationId: z.string().meta({ description: 'The recalculation that it starts on its first day' }),
  })
  .meta({ id: 'Activation' });
export type Activation = z.infer<typeof Activation>;

const summary = {
  id: RuleSetSlug,
  title: z.string(),
  status: z.enum(POLICY_STATUSES),
  preset: z.boolean().meta({ description: 'Shipped with the service' }),
  basedOn: RuleSetSlug.nullable(),
  draftedBy: z.string().nullable().meta({
    description: 'Who set the content as it stands; null: shipped with the service',
  }),
  validatedBy: z
    .string()
    .nullable()
    .meta({ description: 'Who fixed the content; null: nobody, or not noted' }),
  contentHash: ContentHash,
  version: z.number().int().meta({ description: '0: a preset that the agency has never activated' }),
};

export const PolicySummary = z.object(summary).meta({ id: 'PolicySummary' });
export const PolicyList = z.object({ items: z.array(PolicySummary) }).meta({ id: 'PolicyList' });

export const Policy = z
  .object({ ...summary, activations: z.array(Activation), ruleSet: RuleSetContent })
  .meta({ id: 'Policy' });

export const PolicyInForce = z
  .object({
    at: CalendarDate,
    policyId: RuleSetSlug,
    contentHash: ContentHash,
    activation: Activation.nullable().meta({
      description: 'Null: the national policy, nothing was activated',
    }),
    ruleSet: RuleSetContent,
  })
  .meta({ id: 'PolicyInForce' });

export const ReplayBody = z
  .strictObject({
    against: RuleSetSlug.nullable().default(null).meta({ description: 'Null: the policy in force' }),
    asOf: CalendarDate.nullable().default(null).meta({ description: 'Null: today' }),
  })
  .meta({ id: 'ReplayInput', examples: [{}, { against: 'permenpanrb-3-2020', asOf: '2026-08-03' }] });
