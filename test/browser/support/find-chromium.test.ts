import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'kotak9-chromium-'));
const program = join(folder, 'google-chrome');
writeFileSync(program, '');
chmodSync(program, 0o755);

describe('findChromium', () => {
  it('takes the one that is said, and else the first in the path', () => {
    expect(findChromium({ CHROMIUM_PATH: program, PATH: '' })).toBe(program);
    expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(program);
  });

  it.each([{ PATH: '/nowhere' }, { CHROMIUM_PATH: '/nowhere/chromium', PATH: folder }])(
    'says what to install where there is none: %j',
    (environment) => {
      expect(() => findChromium(environment)).toThrow(/need Chromium.*apt-get install chromium/);
    },
  );
});
