import { type careerDevelopmentOperations as operations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type PositionId, standingOnPath, type TargetPost } from '@kotak9/rules';
import {
  AGENCY_WIDE,
  asTargetPost,
  careerPathRegister,
  entriesOf,
  loadPerson,
  loadPosition,
  localDate,
  policyInForce,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

type Next = NonNullable<ReturnType<typeof standingOnPath>>['next'];

/** A step that names no post is judged by one that is made up: that is nobody's business. */
const told = (next: Next) => {
  if (next === null || next.opportunity === null) return next;
  const { post: _post, ...opportunity } = next.opportunity;
  return { ...next, opportunity };
};

/** Every path that somebody stands on, with what the next step lacks; by the placement that was announced. */
export const pathStandings =
  ({ table }: TableDeps): Act<typeof operations.getPathStandings> =>
  async ({ principal: { agency }, params: { nip }, now }) => {
    const person = await loadPerson(table, agency, nip);
    if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const asOf = localDate(now);
    const [ruleSet, paths] = await Promise.all([
      policyInForce(table, agency, asOf),
      entriesOf(table, agency, careerPathRegister, AGENCY_WIDE),
    ]);
    const named = new Set(
      paths.flatMap(({ data }) => data.steps.flatMap(({ positionId }) => positionId ?? [])),
    );
    const loaded = await Promise.all([...named].map((id) => loadPosition(table, agency, id)));
    const posts = new Map<PositionId, TargetPost>(
      loaded.flatMap((state) => (state ? [[state.data.id, asTargetPost(state.data)] as const] : [])),
    );
    const { profile } = person.talent;
    const field = person.record.post?.field ?? null;
    const items = paths.flatMap(({ data }) => {
      const standing = standingOnPath(data, { profile, field, posts, asOf, ruleSet });
      return standing === null ? [] : [{ name: data.name, ...standing, next: told(standing.next) }];
    });
    return { status: 200, body: { nip, asOf, ruleSet: ruleSet.id, items } };
  };
