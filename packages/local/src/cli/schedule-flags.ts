import { type Flags, readFlags } from './read-flags.ts';

export interface ScheduleFlags {
  readonly name: string;
  readonly at: string | undefined;
}

const command = {
  usage: 'npm run schedule -- daily-check --at 2027-03-01T00:00+09:00',
  options: { at: { type: 'string' } },
  allowPositionals: true,
} as const;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Reads the flags of `npm run schedule`. */
export const parseScheduleFlags = (args: readonly string[]): Flags<ScheduleFlags> =>
  readFlags(command, args, (given) => {
    const [name, ...more] = given.positionals;
    if (name === undefined) return given.refuse('The name of a schedule is missing');
    if (more.length > 0) return given.refuse(`One schedule at a time: ${[name, ...more].join(', ')}`);
    const at = given.read('at', 'a time with offset such as 2027-03-01T00:00+09:00', (text) =>
      INSTANT.test(text) ? text : null,
    );
    return { name, at };
  });
