import { schemas } from '@kotak9/contracts';
import type { AgencyId, RuleSetId, VacancyId } from '@kotak9/rules';
import * as z from 'zod';
import { PUBLISHED, vacancyAggregate } from './keys.ts';
import { ListData } from './list-item.ts';
import { loadPolicyContent, type NamedPolicy, namedPreset } from './policy-content.ts';
import { loadTimeline, type Timeline } from './policy-timeline.ts';
import { type Head, StoredEvent } from './stored-event.ts';
import { type Item, itemsOf, type Table } from './table.ts';
import { loadVacancy, type VacancyState } from './vacancy-state.ts';

const StoredList = z.object({ data: ListData });
const StoredExcluded = z.object({ data: z.array(schemas.Excluded) });

export interface FrozenList {
  readonly seq: number;
  readonly list: Omit<ListData, 'excludedChunks'> & { readonly excluded: z.infer<typeof schemas.Excluded>[] };
}

export interface VacancyEvidence {
  readonly title: string;
  readonly head: Head;
  readonly events: readonly StoredEvent[];
  readonly publications: readonly FrozenList[];
  readonly policies: readonly (NamedPolicy & { readonly content: schemas.RuleSetContent })[];
}

const ATTEMPTS = 3;

/** Everything from which the decisions on a vacancy can be checked elsewhere; null if there is no such vacancy. */
export const loadVacancyEvidence = async (
  table: Table,
  agency: AgencyId,
  id: VacancyId,
): Promise<VacancyEvidence | null> => {
  const found = await historyAsItStands(table, agency, id);
  if (found === null) return null;
  const { state, events } = found;
  const frozen = await itemsOf(table, vacancyAggregate(agency, id).pk, PUBLISHED);
  const publications = [...Map.groupBy(frozen, seqOf)].map(([seq, items]) => toFrozenList(seq, items));
  const timeline = await loadTimeline(table, agency);
  const policies = publications.map(({ list }) => policyOf(timeline, list.ruleSet, list.publishedAt));
  return {
    title: state.vacancy.title,
    head: state.head,
    events,
    publications,
    policies: await Promise.all(
      distinct(policies).map(async (policy) => ({
        policyId: policy.policyId,
        contentHash: policy.contentHash,
        content: await loadPolicyContent(table, agency, policy),
      })),
    ),
  };
};

/** Head and events of one moment: an event that comes between the two reads would look like a break. */
const historyAsItStands = async (
  table: Table,
  agency: AgencyId,
  id: VacancyId,
): Promise<{ readonly state: VacancyState; readonly events: readonly StoredEvent[] } | null> => {
  const { pk, eventPrefix } = vacancyAggregate(agency, id);
  let state = await loadVacancy(table, agency, id);
  for (let attempt = 1; state !== null; attempt++) {
    const items = await itemsOf(table, pk, eventPrefix);
    const after = await loadVacancy(table, agency, id);
    if (after?.head.seq === state.head.seq || attempt === ATTEMPTS) {
      return { state, events: items.map((item) => StoredEvent.parse(item)) };
    }
    state = after;
  }
  return null;
};

const seqOf = ({ sk }: Item): number => Number(sk.split('#')[1]);

const toFrozenList = (seq: number, items: readonly Item[]): FrozenList => {
  const isList = ({ sk }: Item): boolean => sk.endsWith('#list');
  const { excludedChunks: _chunks, ...list } = StoredList.parse(items.find(isList)).data;
  const excluded = items
    .filter((item) => !isList(item))
    .toSorted((one, other) => chunkOf(one) - chunkOf(other))
    .flatMap((item) => StoredExcluded.parse(item).data);
  return { seq, list: { ...list, excluded } };
};

/** The number that a sort key of excluded people ends in. */
const chunkOf = ({ sk }: Item): number => Number(sk.slice(sk.lastIndexOf('-') + 1));

/** The policy as it was when the list was published: one of that name may have been activated anew since. */
const policyOf = ({ activations }: Timeline, id: RuleSetId, publishedAt: string | null): NamedPolicy => {
  const activated = activations.findLast(
    ({ policyId, activatedAt }) => policyId === id && (publishedAt === null || activatedAt <= publishedAt),
  );
  const policy = activated ?? namedPreset(id);
  if (policy === null) throw new Error(`No policy ${id} was active when a list was published by it`);
  return policy;
};

const distinct = (policies: readonly NamedPolicy[]): readonly NamedPolicy[] => [
  ...new Map(policies.map((policy) => [policy.contentHash, policy])).values(),
];
