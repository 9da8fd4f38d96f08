/** One built file as Vite's manifest describes it, by the source it was made of. */
export interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  /** Chunks that have to be there before this one runs. */
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

/** Bytes that go over the wire for a file. */
export type WeightOf = (file: string) => number;

export interface Weight {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

const KB = 1024;
export const LIMITS = {
  firstScript: 200 * KB,
  pageScript: 120 * KB,
  style: 30 * KB,
  fonts: 60 * KB,
} as const;

/**
 * What somebody has to wait for: the script, style and fonts of the first load, and what each page adds to it when it
 * is opened first. Throws on a manifest without an entry, which would weigh nothing.
 */
export const weighConsole = (manifest: Manifest, weightOf: WeightOf): readonly Weight[] => {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const pages = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry);
  if (entries.length === 0 || pages.length === 0) throw new Error('the manifest names no entry or no page');
  const first = loadedFor(manifest, entries);
  const total = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + weightOf(file), 0);
  return [
    { what: 'first load: script', bytes: total(first.scripts), limit: LIMITS.firstScript },
    { what: 'first load: style', bytes: total(first.styles), limit: LIMITS.style },
    { what: 'first load: fonts', bytes: total(first.fonts), limit: LIMITS.fonts },
    ...pages.flatMap((key) => {
      const page = loadedFor(manifest, [key]);
      return [
        {
          what: `${nameOf(key)}: script`,
          bytes: total([...page.scripts].filter((file) => !first.scripts.has(file))),
          limit: LIMITS.pageScript,
        },
        {
          what: `${nameOf(key)}: style, with that of the first load`,
          bytes: total(new Set([...first.styles, ...page.styles])),
          limit: LIMITS.style,
        },
      ];
    }),
  ];
};

export const isOver = ({ bytes, limit }: Weight): boolean => bytes > limit;

const nameOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');

interface Loaded {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  readonly fonts: ReadonlySet<string>;
}

/** Letters of Indonesian and English: the browser fetches of a font only the part that a text needs. */
const isOfLatin = (file: string): boolean => /-latin-(?!ext)[^/]*\.woff2$/.test(file);

const loadedFor = (manifest: Manifest, keys: readonly string[]): Loaded => {
  const chunks = new Set<Chunk>();
  const follow = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the manifest names ${key} and does not have it`);
    if (chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const next of chunk.imports ?? []) follow(next);
  };
  for (const key of keys) follow(key);
  const all = [...chunks];
  return {
    scripts: new Set(all.map(({ file }) => file)),
    styles: new Set(all.flatMap(({ css = [] }) => css)),
    fonts: new Set(all.flatMap(({ assets = [] }) => assets).filter(isOfLatin)),
  };
};
