import { hashContent } from '@kotak9/audit';
import { schemas } from '@kotak9/contracts';
import type { AgencyId, IsoDate } from '@kotak9/rules';
import * as z from 'zod';
import { policyTimelineKey } from './keys.ts';
import { NATIONAL_POLICY, type NamedPolicy } from './policy-content.ts';
import type { Table, Write } from './table.ts';

export type Activation = z.infer<typeof schemas.Activation>;

/** Which policy holds from which day on, in the order of activation; dates never decrease. */
export interface Timeline {
  /** How often it was written; 0: never. */
  readonly version: number;
  readonly activations: readonly Activation[];
}

const StoredTimeline = z.object({ version: z.number().int(), activations: z.array(schemas.Activation) });

export const loadTimeline = async (table: Table, agency: AgencyId): Promise<Timeline> => {
  const item = await table.get(policyTimelineKey(agency));
  return item === undefined ? { version: 0, activations: [] } : StoredTimeline.parse(item);
};

/** The activation by which people are placed on a day; null: the national policy. A later one of the same day counts. */
export const activationOn = ({ activations }: Timeline, day: IsoDate): Activation | null =>
  activations.findLast(({ from }) => from <= day) ?? null;

/** Name and hash of what holds on a day: the policy activated last, else the national one. */
export const policyOn = (timeline: Timeline, day: IsoDate): NamedPolicy => {
  const { policyId, contentHash } = activationOn(timeline, day) ?? NATIONAL_POLICY;
  return { policyId, contentHash };
};

/** The timeline with one more activation, if nobody wrote it meanwhile. */
export const extendTimeline = (
  agency: AgencyId,
  { version, activations }: Timeline,
  activation: Activation,
): Write => ({
  put: {
    ...policyTimelineKey(agency),
    version: version + 1,
    activations: [...activations, activation],
  },
  when: version === 0 ? { is: 'absent' } : { is: 'equal', attributes: { version } },
});

/** What the two persons put their names to; the event carries its hash. */
export const signActivation = (
  timeline: Timeline,
  signed: Omit<Activation, 'activationHash' | 'recalculationId'>,
): Activation => ({
  ...signed,
  activationHash: hashContent(signed),
  recalculationId: `rec-${String(timeline.activations.length + 1).padStart(4, '0')}`,
});
