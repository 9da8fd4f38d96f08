import { schemas } from '@kotak9/contracts';
import type { UnitId } from '@kotak9/rules';
import type { SystemCause } from '@kotak9/store';
import * as z from 'zod';
import type { QueuedEvent } from '../queued-event.ts';

/** What an event asks for. */
export type RunWork =
  | { readonly act: 'split' | 'settle'; readonly cause: SystemCause; readonly runId: string }
  | {
      readonly act: 'go-through';
      readonly cause: SystemCause;
      readonly runId: string;
      readonly unitId: UnitId;
    };

const AboutRun = z.object({ runId: schemas.RunSlug });
const AboutUnit = AboutRun.extend({ unitId: schemas.UnitSlug });

/** @throws ZodError if the event does not name its run */
export const readWork = ({ agency, time, correlationid, id, type, data }: QueuedEvent): RunWork => {
  const cause = { agency, now: time, correlationId: correlationid, causationId: id };
  if (type === 'run-unit.queued.v1') return { act: 'go-through', cause, ...AboutUnit.parse(data) };
  const { runId } = AboutRun.parse(data);
  return { act: type === 'run-unit.finished.v1' ? 'settle' : 'split', cause, runId };
};
