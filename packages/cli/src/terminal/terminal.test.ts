import { describe, expect, it } from 'vitest';
import { displayWidth, padBoth, padEnd } from './display-width.ts';
import { createProgress, progressLine } from './progress.ts';
import { table } from './table.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['Wanggai', 7],
    ['Café', 4],
    ['Cafe\u0301', 4],
    ['漢字', 4],
    ['👍', 2],
  ])('%s takes %i cells', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is what padding makes', () => {
    expect(displayWidth(padEnd('漢', 5))).toBe(5);
    expect(padBoth('ab', 5)).toBe(' ab  ');
    expect(padBoth('abcdef', 5)).toBe('abcdef');
  });
});

describe('table', () => {
  it('is as wide as its cells, and shows no control character', () => {
    expect(
      table(
        ['a', 'b'],
        [
          ['漢字', 'x'],
          ['y\u0007', 'z'],
        ],
      ),
    ).toBe('a     b\n漢字  x\ny\ufffd    z\n');
  });
});

describe('progress', () => {
  const recorder = (isTerminal: boolean) => {
    const lines: string[] = [];
    return { lines, output: { isTerminal, write: (text: string) => void lines.push(text) } };
  };

  it('fills its bar', () => {
    expect(progressLine('check', 1, 2)).toBe(`check [${'#'.repeat(15)}${'.'.repeat(15)}] 1/2`);
    expect(progressLine('check', 0, null)).toBe('check …');
    expect(progressLine('check', 0, 0)).toContain('#'.repeat(30));
  });

  it('draws over itself on a terminal', () => {
    const { lines, output } = recorder(true);
    const progress = createProgress(output);
    progress.show('checking', 1, 2);
    progress.show('ok', 2, 2);
    progress.end();
    expect(lines[0]?.startsWith('\r')).toBe(true);
    expect(lines[1]?.length).toBe(lines[0]?.length);
    expect(lines[2]).toBe('\n');
  });

  it('says each thing once elsewhere', () => {
    const { lines, output } = recorder(false);
    const progress = createProgress(output);
    progress.show('checking', 1, 2);
    progress.show('checking', 2, 2);
    progress.show('checked', 2, 2);
    progress.end();
    expect(lines).toEqual(['checking\n', 'checked\n']);
  });
});
