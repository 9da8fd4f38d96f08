import * as z from 'zod';
import { DecisionRecord, RefusalRecord } from '../schemas/oversight.ts';
import { ContentHash, RuleSetContent } from '../schemas/policy.ts';
import { CalendarDate, RuleSetSlug, VacancySlug } from '../schemas/primitives.ts';
import { SuccessionList } from '../schemas/succession.ts';
import { SUCCESSION_STAFF } from './audiences.ts';
import { StoredEventView } from './events.ts';
import { operation } from './operation.ts';
import { Paging, page } from './paging.ts';

const common = { function: 'api-oversight', method: 'GET', status: 200 } as const;
const span = {
  from: CalendarDate.optional().meta({ description: 'First day; from the beginning if left out' }),
  to: CalendarDate.optional().meta({ description: 'Last day; to the end if left out' }),
};

const FrozenList = SuccessionList.omit({ version: true }).meta({ id: 'FrozenList' });

/** All that is needed to check a decision without the service that made it. */
const VacancyEvidence = z
  .object({
    format: z.literal('kotak9-evidence/1'),
    agency: z.string(),
    subject: z.string().meta({ description: 'The vacancy, as its events name it' }),
    title: z.string(),
    head: z
      .object({ seq: z.number().int(), hash: z.string() })
      .meta({ description: 'Number and hash of the last event' }),
    events: z.array(StoredEventView).meta({ description: 'The whole history of the vacancy' }),
    publications: z
      .array(z.object({ seq: z.number().int(), list: FrozenList }))
      .meta({ description: 'Each list as it was frozen, by the number of the event that says so' }),
    policies: z
      .array(z.object({ policyId: RuleSetSlug, contentHash: ContentHash, content: RuleSetContent }))
      .meta({ description: 'The policies by which they were ranked' }),
  })
  .meta({ id: 'VacancyEvidence' });

/** Also for HR and the committee: each decision is shown to them with its list already. The official sees the own list. */
export const listDecisions = operation({
  ...common,
  id: 'listDecisions',
  path: '/v1/decisions',
  summary: { id: 'Keputusan atas daftar suksesi', en: 'Decisions on succession lists' },
  roles: SUCCESSION_STAFF,
  query: z.strictObject({ ...span, ...Paging }),
  answer: page(DecisionRecord),
});

/**
 * For auditors alone. Whoever works with the system may be the one who was refused: nobody should learn from this list
 * what was noticed of them or of a colleague, nor under which name.
 */
export const listRefusals = operation({
  ...common,
  id: 'listRefusals',
  path: '/v1/refusals',
  summary: { id: 'Percobaan yang ditolak', en: 'Attempts that were refused' },
  roles: ['auditor'],
  query: z.strictObject({
    ...span,
    code: z.string().max(80).optional().meta({ description: 'Refusals with this code' }),
    ...Paging,
  }),
  answer: page(RefusalRecord),
});

/** For auditors alone: the whole history of a vacancy has its refusals in it, and they must not be cut out of the chain. */
export const getVacancyEvidence = operation({
  ...common,
  id: 'getVacancyEvidence',
  path: '/v1/vacancies/{id}/evidence',
  summary: { id: 'Berkas bukti sebuah lowongan', en: 'Evidence bundle of a vacancy' },
  roles: ['auditor'],
  params: z.object({ id: VacancySlug }),
  answer: VacancyEvidence,
  refusals: ['resource/not-found'],
});
