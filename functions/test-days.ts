import type { AgencyCheck } from './daily-check/check-agency.ts';
import { createHandler } from './daily-check/create-handler.ts';
import type { World } from './test-world.ts';
import { createWorkerWorld, pump } from './worker-world.ts';

/** Publishes what the API stored and lets the workers do all that follows from it. */
export const settle = ({ deps, table }: World): Promise<void> =>
  pump(createWorkerWorld(deps.clock().toISOString(), table));

/** The morning of a day in Jayapura: the daily check, and whatever follows from it. */
export const dawn = async (world: World, date: string): Promise<readonly AgencyCheck[]> => {
  const asOf = `${date}T01:00:00+09:00`;
  world.setNow(new Date(asOf).toISOString());
  const checks = await createHandler(world.deps)({ asOf, executionId: `run-${date}` });
  await settle(world);
  return checks;
};
