import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import * as z from 'zod';

/** What is kept of an event: its id tells it again, subject and sequence put it in order. */
export const ReceivedEvent = z.object({
  id: z.string().min(1),
  type: z.string(),
  /** Missing where it would name somebody whom the agreement does not let us know. */
  subject: z.string().optional(),
  sequence: z.number().int().positive(),
  time: z.string(),
  data: z.record(z.string(), z.unknown()),
});
export type ReceivedEvent = z.infer<typeof ReceivedEvent>;

export interface ReceivedEvents {
  /** Keeps an event for good before it returns. False: it is there already. */
  take(event: ReceivedEvent): boolean;
  readonly count: number;
  close(): void;
}

const wholeLines = (path: string): string => {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return text.slice(0, text.lastIndexOf('\n') + 1);
};

/**
 * The events in a file, one line of JSON each. Whoever is killed in the middle of a line never answered for it, so
 * the torn line is cut off and the event comes again.
 */
export const openReceivedEvents = (path: string): ReceivedEvents => {
  const lines = wholeLines(path);
  const ids = new Set(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ReceivedEvent.parse(JSON.parse(line)).id),
  );
  const file = openSync(path, 'a', 0o600);
  ftruncateSync(file, Buffer.byteLength(lines));
  return {
    take(event) {
      if (ids.has(event.id)) return false;
      writeSync(file, `${JSON.stringify(event)}\n`);
      // on the disk before it is answered for: what is answered never comes again
      fsyncSync(file);
      ids.add(event.id);
      return true;
    },
    get count() {
      return ids.size;
    },
    close: () => closeSync(file),
  };
};
