import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import { type FeedFacts, levelOf, loadPosition, loadWhereabouts, type Table } from '@kotak9/store';
import * as z from 'zod';

const Named = z.object({
  nip: schemas.NipText.nullish(),
  positionId: schemas.PositionSlug.nullish(),
  unitId: schemas.UnitSlug.nullish(),
});

/** Whom and where an event is about: the post that it names, else the person, else the unit. */
export const findFacts = async (
  table: Table,
  agency: AgencyId,
  data: Readonly<Record<string, unknown>>,
): Promise<FeedFacts> => {
  const { nip, positionId, unitId } = Named.parse(data);
  const about = nip ? { nip } : {};
  const post = positionId ? await loadPosition(table, agency, positionId) : null;
  if (post !== null) return { ...about, unitId: post.data.unitId, level: levelOf(post.data) };
  const person = nip ? await loadWhereabouts(table, agency, nip) : null;
  const place = person?.unitId ?? unitId;
  return { ...about, ...(place && { unitId: place }), ...(person?.level && { level: person.level }) };
};
