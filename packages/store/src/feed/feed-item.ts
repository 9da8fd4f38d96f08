import { CloudEvent, schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { feedKey } from '../keys.ts';
import type { Item } from '../table.ts';

/** What an event is about, beside what it says: looked up when it is fed, for filters and for the access log. */
export const FeedFacts = z.object({
  nip: schemas.NipText.optional(),
  unitId: schemas.UnitSlug.optional(),
  level: schemas.PostLevel.optional(),
});
export type FeedFacts = z.infer<typeof FeedFacts>;

/** A public event at its place in the feed of an agency. */
export const FeedEntry = z.object({
  position: z.number().int().positive(),
  event: CloudEvent,
  facts: FeedFacts,
});
export type FeedEntry = z.infer<typeof FeedEntry>;

/** Longer than a year, so that a subscriber may start over from the last ratified talent period. */
const KEPT_SECONDS = 400 * 24 * 3600;

export const feedItem = (agency: AgencyId, entry: FeedEntry, now: string): Item => ({
  ...entry,
  ...feedKey(agency, entry.position),
  expiresAt: Math.floor(Date.parse(now) / 1000) + KEPT_SECONDS,
});

const Expiring = z.object({ expiresAt: z.number() });

/** When an entry was fed, in whole seconds since 1970. */
export const fedSecond = (item: Item): number => Expiring.parse(item).expiresAt - KEPT_SECONDS;
