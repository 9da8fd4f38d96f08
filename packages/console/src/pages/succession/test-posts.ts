import type { Post } from './posts.ts';

/** A post of tests, held by nobody in particular. */
export const testPost = (id: string, superiorId: string | null, change: Partial<Post> = {}): Post => ({
  id,
  title: `Jabatan ${id}`,
  unitId: 'dinas',
  level: 'administrator',
  superiorId,
  isCritical: false,
  holder: null,
  monthsToRetirement: null,
  monthsToVacancy: null,
  bench: null,
  vacancy: null,
  acting: null,
  ...change,
});
