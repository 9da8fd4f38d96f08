import { describe, expect, it } from 'vitest';
import { isOver, LIMITS, type Manifest, weighConsole } from './weigh-console.ts';

const manifest: Manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    css: ['assets/index.css'],
    assets: [
      'assets/plus-latin-wght.woff2',
      'assets/plus-latin-ext-wght.woff2',
      'assets/plus-vietnamese.woff2',
    ],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
  '_chart.js': { file: 'assets/chart.js', imports: ['_shared.js'], css: ['assets/chart.css'] },
  'src/pages/card-page.tsx': {
    file: 'assets/card.js',
    isDynamicEntry: true,
    imports: ['_chart.js', '_shared.js'],
  },
};

const bytes: Readonly<Record<string, number>> = {
  'assets/index.js': 100,
  'assets/shared.js': 20,
  'assets/chart.js': 7,
  'assets/card.js': 3,
  'assets/index.css': 50,
  'assets/chart.css': 5,
  'assets/plus-latin-wght.woff2': 40,
};
const weighed = (changed: Readonly<Record<string, number>> = {}) =>
  weighConsole(manifest, (file) => changed[file] ?? bytes[file] ?? Number.NaN);

describe('the weight of the console', () => {
  it('counts what each load waits for, once, and of fonts the letters that are used', () => {
    expect(weighed().map(({ what, bytes: sum }) => [what, sum])).toEqual([
      ['first load: script', 120],
      ['first load: style', 50],
      ['first load: fonts', 40],
      ['card-page: script', 10],
      ['card-page: style, with that of the first load', 55],
    ]);
  });

  it.each([
    ['assets/shared.js', LIMITS.firstScript, ['first load: script']],
    ['assets/chart.js', LIMITS.pageScript, ['card-page: script']],
    ['assets/chart.css', LIMITS.style, ['card-page: style, with that of the first load']],
    ['assets/plus-latin-wght.woff2', LIMITS.fonts + 1, ['first load: fonts']],
  ])('is too much with %s of %i bytes', (file, size, over) => {
    expect(
      weighed({ [file]: size })
        .filter(isOver)
        .map(({ what }) => what),
    ).toEqual(over);
  });

  it('is not none where the manifest says nothing', () => {
    expect(() => weighConsole({}, () => 0)).toThrow(/no entry/);
  });
});
