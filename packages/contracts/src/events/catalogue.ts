import * as z from 'zod';
import { AGGREGATES } from './envelope.ts';

export const Semver = z.string().regex(/^\d+\.\d+\.\d+$/);

/** What `events/catalogue.json` says of each event beside its data. */
export const CatalogueEntry = z.strictObject({
  aggregate: z.enum(AGGREGATES),
  /** `state`: the data say what holds now; `notification`: that something changed, which is then read. */
  kind: z.enum(['state', 'notification']),
  /** Whether other agencies may subscribe. */
  public: z.boolean(),
  /** Personal data in the sense of UU 27/2022; `specific-personal`: of the kinds that its article 4(2) protects more. */
  dataClass: z.enum(['none', 'personal', 'specific-personal']),
  legalGround: z.string().min(1),
  /** Full version of its data within the major of the type; left out, the first one: `<major>.0.0`. */
  version: Semver.optional(),
  /** Version of the service that first published it. */
  since: Semver,
  /** Functions that publish it, and functions that it drives. */
  producers: z.array(z.string()).min(1),
  consumers: z.array(z.string()),
  says: z.string().min(1),
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

export const Catalogue = z.record(z.string(), CatalogueEntry);
export type Catalogue = z.infer<typeof Catalogue>;
