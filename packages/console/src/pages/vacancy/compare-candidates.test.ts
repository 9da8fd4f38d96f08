import { describe, expect, it } from 'vitest';
import { chooseCompared, compareCandidates, MOST_COMPARED } from './compare-candidates.ts';

const of = (key: 'score' | 'box') => (subject: { score: number | null; box: number }) => subject[key];

describe('compareCandidates', () => {
  it('tells what differs and who is best', () => {
    const subjects = [
      { score: 88.2, box: 9 },
      { score: 91, box: 9 },
      { score: null, box: 9 },
    ];
    expect(
      compareCandidates(subjects, [
        { id: 'score', of: of('score'), better: 'higher' },
        { id: 'box', of: of('box'), better: 'higher' },
      ]),
    ).toEqual([
      { id: 'score', values: [88.2, 91, null], differs: true, best: [1] },
      { id: 'box', values: [9, 9, 9], differs: false, best: [] },
    ]);
  });

  it('calls both of two equal best values the best, and none where no value is better', () => {
    const subjects = [
      { score: 2, box: 9 },
      { score: 1, box: 8 },
      { score: 1, box: 9 },
    ];
    const [rank, box] = compareCandidates(subjects, [
      { id: 'rank', of: of('score'), better: 'lower' },
      { id: 'box', of: of('box'), better: null },
    ]);
    expect(rank?.best).toEqual([1, 2]);
    expect(box).toMatchObject({ differs: true, best: [] });
  });
});

describe('chooseCompared', () => {
  const ranked = Array.from({ length: 20 }, (_, n) => ({ nip: `n${n}` }));
  const shortlist = ['n0', 'n1', 'n2'];

  it('keeps the order of the ranking, and the shortlist whatever was added', () => {
    expect(chooseCompared(ranked, shortlist, ['n7', 'n4', 'n1', 'unknown']).map(({ nip }) => nip)).toEqual([
      'n0',
      'n1',
      'n2',
      'n4',
      'n7',
    ]);
  });

  it('stops at the most that can be compared', () => {
    const all = ranked.map(({ nip }) => nip);
    expect(chooseCompared(ranked, shortlist, all)).toHaveLength(MOST_COMPARED);
  });
});
