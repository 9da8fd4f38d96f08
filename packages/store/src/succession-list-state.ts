import { hashContent } from '@kotak9/audit';
import type { AgencyId, ExcludedCandidate, SuccessionRanking } from '@kotak9/rules';
import type { Change } from './commit.ts';
import { excludedKey, publishedKey } from './keys.ts';
import type { ListData } from './list-item.ts';
import type { Write } from './table.ts';
import { changeVacancy, type VacancyState } from './vacancy-state.ts';

/** People per item: some 300 bytes each, well below an item's 400 KB. */
const CHUNK = 500;

const chunked = (excluded: readonly ExcludedCandidate[]): readonly (readonly ExcludedCandidate[])[] => {
  const chunks: ExcludedCandidate[][] = [];
  for (let from = 0; from < excluded.length; from += CHUNK) chunks.push(excluded.slice(from, from + CHUNK));
  return chunks;
};

/** What a list says, without who looked when: the same ranking gives the same hash. */
export const contentHashOf = (
  list: Pick<ListData, 'vacancyId' | 'positionId'>,
  ranking: SuccessionRanking,
): string => hashContent({ vacancyId: list.vacancyId, positionId: list.positionId, ...ranking });

/** A new draft, or null where the draft says the same already. */
export const draftList = (
  agency: AgencyId,
  state: VacancyState,
  ranking: SuccessionRanking,
  now: string,
): Change | null => {
  const { vacancy } = state;
  const { excluded, ...ranked } = ranking;
  const contentHash = contentHashOf({ vacancyId: vacancy.id, positionId: vacancy.positionId }, ranking);
  if (state.list?.status === 'draft' && state.list.contentHash === contentHash) return null;
  const chunks = chunked(excluded);
  const list: ListData = {
    id: vacancy.listId,
    vacancyId: vacancy.id,
    positionId: vacancy.positionId,
    title: vacancy.title,
    status: 'draft',
    ruleSet: ranked.ruleSet,
    appointmentDate: ranked.appointmentDate,
    draftedAt: now,
    candidates: [...ranked.candidates].map((candidate) => ({
      ...candidate,
      warnings: [...candidate.warnings],
    })),
    shortlist: [...ranked.shortlist],
    contentHash,
    publishedAt: null,
    minutesNumber: null,
    decision: null,
    excludedChunks: chunks.length,
  };
  const surplus = Array.from(
    { length: Math.max(0, (state.list?.excludedChunks ?? 0) - chunks.length) },
    (_, at): Write => ({ delete: excludedKey(agency, vacancy.id, chunks.length + at) }),
  );
  return changeVacancy(
    agency,
    state,
    { list },
    {
      type: 'succession-list.drafted.v1',
      data: {
        vacancyId: vacancy.id,
        positionId: vacancy.positionId,
        listId: list.id,
        contentHash,
        candidates: list.candidates.length,
        shortlisted: list.shortlist.length,
      },
    },
    [
      ...chunks.map((chunk, at): Write => ({ put: { ...excludedKey(agency, vacancy.id, at), data: chunk } })),
      ...surplus,
    ],
  );
};

/** The frozen copy that a publication keeps for ever. */
export const frozenCopy = (agency: AgencyId, state: VacancyState, list: ListData): readonly Write[] => {
  const seq = state.head.seq + 1;
  return [
    { put: { ...publishedKey(agency, list.vacancyId, seq, 'list'), data: list }, when: { is: 'absent' } },
    ...chunked(state.excluded).map(
      (chunk, at): Write => ({
        put: { ...publishedKey(agency, list.vacancyId, seq, `excluded-${at}`), data: chunk },
        when: { is: 'absent' },
      }),
    ),
  ];
};

/** The list as the API answers it. */
export const asListAnswer = ({ head, list, excluded }: VacancyState & { list: ListData }) => {
  const { excludedChunks: _chunks, ...rest } = list;
  return { ...rest, excluded, version: head.seq };
};
