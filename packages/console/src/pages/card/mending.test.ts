import { describe, expect, it } from 'vitest';
import { mendingOf } from './mending.ts';

describe('mendingOf', () => {
  it('knows who has to act for what is missing', () => {
    expect(mendingOf('potensi')).toBe('assessor');
    expect(mendingOf('predikat-kinerja')).toBe('rater');
    expect(mendingOf('post')).toBe('seat');
  });

  it('sends to the HR office what a rule set of an agency adds, whatever it is called', () => {
    expect(mendingOf('inovasi')).toBe('hr');
    expect(mendingOf('constructor')).toBe('hr');
  });
});
