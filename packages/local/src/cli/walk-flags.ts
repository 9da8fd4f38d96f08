import { type Flags, readFlags } from './read-flags.ts';

export interface WalkFlags {
  /** Name of the page, without its ending. */
  readonly page: string;
  readonly url: string;
  readonly agency: string;
}

const command = {
  usage: 'npm run walk -- manajemen-kinerja --url http://127.0.0.1:9009',
  options: { url: { type: 'string' }, agency: { type: 'string' } },
  allowPositionals: true,
} as const;

/** Reads the flags of `npm run walk`. */
export const parseWalkFlags = (args: readonly string[]): Flags<WalkFlags> =>
  readFlags(command, args, (given) => {
    const [page, ...more] = given.positionals;
    if (page === undefined) return given.refuse('The name of a page in docs/walk-throughs is missing');
    if (more.length > 0) return given.refuse(`One page at a time: ${[page, ...more].join(', ')}`);
    const url = given.read('url', 'an address such as http://127.0.0.1:9009', (text) =>
      URL.canParse(text) ? text.replace(/\/$/, '') : null,
    );
    const agency = given.read('agency', 'an agency id such as contoh-2', (text) =>
      /^[a-z0-9][a-z0-9._-]*$/.test(text) ? text : null,
    );
    return { page, url: url ?? 'http://127.0.0.1:9009', agency: agency ?? `contoh-${page}` };
  });
