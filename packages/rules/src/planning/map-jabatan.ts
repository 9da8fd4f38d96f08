import type { Nip, UnitId } from '../brands.ts';
import type { PlanningRules } from '../policy/planning-rules.ts';
import type { PostLevel } from '../terms.ts';
import { groupPosts, type JabatanPosts, type PlannedPost } from './jabatan-posts.ts';
import { type JobMapRow, jobMapRow, type WorkloadAnalysis } from './job-map.ts';

/** The analysis of a jabatan in a unit, whether a post of it exists or not. */
export interface AnalysedJabatan extends WorkloadAnalysis {
  readonly unitId: UnitId;
  /** As `jabatanIdOf` names it. */
  readonly id: string;
  readonly title: string;
  readonly level: PostLevel;
}

export interface MappedJabatan {
  readonly row: JobMapRow;
  readonly holders: readonly Nip[];
  readonly analysed: boolean;
}

/** The peta jabatan of some units: every jabatan that has a post, then those that were analysed and have none yet. */
export function mapJabatan(
  posts: readonly PlannedPost[],
  analyses: readonly AnalysedJabatan[],
  rules: PlanningRules,
): readonly MappedJabatan[] {
  const byKey = new Map(analyses.map((analysis) => [`${analysis.unitId}/${analysis.id}`, analysis]));
  const existing = groupPosts(posts);
  const known = new Set(existing.map(keyOf));
  const lacking = analyses.map(withoutPosts).filter((jabatan) => !known.has(keyOf(jabatan)));
  return [...existing, ...lacking].map((jabatan) => {
    const analysis = byKey.get(keyOf(jabatan)) ?? null;
    return {
      row: jobMapRow(jabatan, analysis, rules),
      holders: jabatan.holders,
      analysed: analysis !== null,
    };
  });
}

function keyOf({ unitId, jabatanId }: Pick<JabatanPosts, 'unitId' | 'jabatanId'>): string {
  return `${unitId}/${jabatanId}`;
}

function withoutPosts({ unitId, id, title, level }: AnalysedJabatan): JabatanPosts {
  const none = { kelas: null, withKelas: 0, kelasDiffers: false, posts: 0, holders: [] };
  return { unitId, jabatanId: id, title, level, ...none };
}
