import type { Nip, UnitId } from '../brands.ts';
import type { PostLevel } from '../terms.ts';
import { jabatanIdOf } from './jabatan.ts';

/** A post as planning looks at it. */
export interface PlannedPost {
  readonly unitId: UnitId;
  readonly title: string;
  readonly level: PostLevel;
  readonly kelas: number | null;
  readonly holder: Nip | null;
}

/** All posts of one jabatan in one unit: they share a need. */
export interface JabatanPosts {
  readonly unitId: UnitId;
  readonly jabatanId: string;
  readonly title: string;
  readonly level: PostLevel;
  /** The kelas that most of the posts have; of several equally frequent the highest; null if none has any. */
  readonly kelas: number | null;
  /** Posts that have a kelas. */
  readonly withKelas: number;
  /** Whether the posts say different things of their kelas. */
  readonly kelasDiffers: boolean;
  readonly posts: number;
  /** Who holds one of them: the bezetting. */
  readonly holders: readonly Nip[];
}

/** Posts by unit and jabatan, in the order of a peta jabatan: highest kelas first within a unit. */
export function groupPosts(posts: readonly PlannedPost[]): readonly JabatanPosts[] {
  const groups = Map.groupBy(posts, (post) => `${post.unitId}/${idOf(post)}`);
  return [...groups.values()].flatMap(toJabatan).sort(byUnitAndKelas);
}

function toJabatan(posts: readonly PlannedPost[]): readonly JabatanPosts[] {
  const [first] = posts;
  if (!first) return [];
  const kelas = posts.flatMap((post) => post.kelas ?? []);
  return [
    {
      unitId: first.unitId,
      jabatanId: idOf(first),
      title: first.title,
      level: first.level,
      kelas: commonest(kelas),
      withKelas: kelas.length,
      kelasDiffers: new Set(kelas).size > 1,
      posts: posts.length,
      holders: posts.flatMap(({ holder }) => holder ?? []),
    },
  ];
}

/** A title without any letter cannot be told from others of its level: they are one jabatan. */
function idOf(post: PlannedPost): string {
  return jabatanIdOf(post) ?? `tanpa-nama.${post.level}`;
}

function commonest(values: readonly number[]): number | null {
  const counts = [...Map.groupBy(values, (value) => value)];
  counts.sort(([a, some], [b, others]) => others.length - some.length || b - a);
  return counts[0]?.[0] ?? null;
}

function byUnitAndKelas(a: JabatanPosts, b: JabatanPosts): number {
  if (a.unitId !== b.unitId) return a.unitId < b.unitId ? -1 : 1;
  return (b.kelas ?? 0) - (a.kelas ?? 0) || (a.jabatanId < b.jabatanId ? -1 : 1);
}
