import type { PostLevel } from '@kotak9/rules';
import { monthsFrom } from './days-until.ts';

/** How many could follow the holder. */
export interface Bench {
  /** Eligible people. */
  readonly ready: number;
  /** Those of them whom no other post counts on. */
  readonly distinct: number;
  readonly isThin: boolean;
}

/** A post, with what is known of who holds it, when it falls vacant and who could follow. */
export interface Post {
  readonly id: string;
  readonly title: string;
  readonly unitId: string;
  readonly level: PostLevel;
  readonly superiorId: string | null;
  readonly isCritical: boolean;
  readonly holder: { readonly nip: string; readonly name: string | null } | null;
  /** Of the holder; null where nobody holds it or the day is not known. */
  readonly monthsToRetirement: number | null;
  /** Until it falls vacant, for whatever reason; 0 where it is, null where that is not foreseen. */
  readonly monthsToVacancy: number | null;
  /** Null where no list is drawn up for posts of the kind, or to who may not see it. */
  readonly bench: Bench | null;
  readonly vacancy: PostVacancy | null;
  readonly acting: { readonly kind: 'plt' | 'plh'; readonly nip: string; readonly until: string } | null;
}

export interface PostVacancy {
  readonly id: string;
  readonly status: 'forecast' | 'open' | 'decided' | 'filled' | 'closed';
  readonly effectiveDate: string;
}

export interface PostSources {
  readonly positions: readonly {
    readonly id: string;
    readonly title: string;
    readonly unitId: string;
    readonly tier: Exclude<PostLevel, FunctionalLevel> | 'fungsional';
    readonly functionalLevel: FunctionalLevel | null;
    readonly superiorId: string | null;
    readonly critical: boolean;
    readonly holder: string | null;
  }[];
  readonly bench: readonly {
    readonly positionId: string;
    readonly ready: number;
    readonly distinct: number;
    readonly thin: boolean;
  }[];
  readonly vacancies: readonly (PostVacancy & {
    readonly positionId: string;
    readonly holder?: string | null;
    readonly holderName?: string | null;
  })[];
  readonly acting: readonly {
    readonly positionId: string;
    readonly kind: 'plt' | 'plh';
    readonly nip: string;
    readonly until: string;
    readonly endedOn: string | null;
  }[];
  readonly people: readonly {
    readonly nip: string;
    readonly name: string;
    readonly tmtPensiun: string | null;
  }[];
  /** Days on which holders retire, for who may not see people. */
  readonly forecast: readonly {
    readonly positionId: string;
    readonly cause: string;
    readonly date: string;
  }[];
  readonly today: string;
}

type FunctionalLevel =
  | 'ahli-utama'
  | 'ahli-madya'
  | 'ahli-muda'
  | 'ahli-pertama'
  | 'penyelia'
  | 'mahir'
  | 'terampil'
  | 'pemula';

/** A vacancy that still concerns the post; what was filled or closed is history. */
const isLive = ({ status }: PostVacancy): boolean => status !== 'filled' && status !== 'closed';

const byPosition = <Row extends { readonly positionId: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.positionId, row]));

/** Puts together what the service says in several lists. */
export const collectPosts = (sources: PostSources): readonly Post[] => {
  const { positions, people, today } = sources;
  const benches = byPosition(sources.bench);
  const vacancies = byPosition(sources.vacancies.filter(isLive));
  const acting = byPosition(sources.acting.filter(({ endedOn }) => endedOn === null));
  const departures = byPosition(sources.forecast);
  const retirements = byPosition(sources.forecast.filter(({ cause }) => cause === 'pensiun'));
  const persons = new Map(people.map((person) => [person.nip, person]));
  const monthsTo = monthsFrom(today);
  return positions.map((position) => {
    const { id, title, unitId, superiorId, holder } = position;
    const bench = benches.get(id);
    const person = holder === null ? undefined : persons.get(holder);
    const retires = holder === null ? null : (person?.tmtPensiun ?? retirements.get(id)?.date ?? null);
    const vacancy = vacancies.get(id) ?? null;
    // of a holder who leaves the name is known also to who may not see people
    const leaver = vacancy?.holder === holder ? (vacancy?.holderName ?? null) : null;
    const leaves = [vacancy?.effectiveDate, departures.get(id)?.date, retires].filter((date) => date != null);
    const [next] = leaves.sort();
    return {
      id,
      title,
      unitId,
      superiorId,
      level: position.tier === 'fungsional' ? (position.functionalLevel ?? 'pelaksana') : position.tier,
      isCritical: position.critical,
      holder: holder === null ? null : { nip: holder, name: person?.name ?? leaver },
      monthsToRetirement: retires === null ? null : monthsTo(retires),
      monthsToVacancy: holder === null ? 0 : next === undefined ? null : monthsTo(next),
      bench:
        bench === undefined ? null : { ready: bench.ready, distinct: bench.distinct, isThin: bench.thin },
      vacancy,
      acting: acting.get(id) ?? null,
    };
  });
};

/** Nobody could follow: said loudly. */
export const hasEmptyBench = ({ bench }: Post): boolean => bench !== null && bench.ready === 0;

/** Some could, but other posts count on each of them. */
export const hasBareBench = ({ bench }: Post): boolean =>
  bench !== null && bench.ready > 0 && bench.distinct === 0;

/** Some could whom no other post counts on, but too few. */
export const hasThinBench = ({ bench }: Post): boolean => bench?.isThin === true && bench.distinct > 0;

const MONTHS_A_YEAR = 12;

export const isVacant = ({ holder, vacancy }: Post): boolean => holder === null || vacancy?.status === 'open';

/** Vacant now or within a year. */
export const isVacantSoon = (post: Post): boolean =>
  isVacant(post) || (post.monthsToVacancy !== null && post.monthsToVacancy < MONTHS_A_YEAR);
