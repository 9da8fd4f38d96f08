import type { CloudEvent } from '@kotak9/contracts';

export interface Bus {
  /**
   * Puts at most ten events.
   *
   * @returns for each, in order, null or the code of its refusal
   */
  put(events: readonly CloudEvent[]): Promise<readonly (string | null)[]>;
}

const ATTEMPTS = 3;
const PER_CALL = 10;

/**
 * Puts events in order, resends only what the bus refused, and stops at the first that stays refused.
 *
 * @returns how many of the first events the bus has
 */
export const putInOrder = async (bus: Bus, events: readonly CloudEvent[]): Promise<number> => {
  for (let from = 0; from < events.length; from += PER_CALL) {
    const accepted = await putOnce(bus, events.slice(from, from + PER_CALL));
    const refusedAt = accepted.indexOf(false);
    if (refusedAt >= 0) return from + refusedAt;
  }
  return events.length;
};

const putOnce = async (bus: Bus, events: readonly CloudEvent[]): Promise<readonly boolean[]> => {
  const accepted = events.map(() => false);
  for (let attempt = 0; attempt < ATTEMPTS && accepted.includes(false); attempt++) {
    const waiting = [...events.entries()].filter(([at]) => accepted[at] === false);
    const codes = await bus.put(waiting.map(([, event]) => event));
    for (const [nth, [at]] of waiting.entries()) accepted[at] = codes[nth] === null;
  }
  return accepted;
};
