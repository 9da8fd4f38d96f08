import { describe, expect, it } from 'vitest';
import type { PlanContent, WorkResult } from './performance-plan.ts';
import { planFaults } from './plan-faults.ts';

const result = (changes: Partial<WorkResult> = {}): WorkResult => ({
  id: 'h1',
  kind: 'utama',
  text: 'Layanan kenaikan pangkat selesai tepat waktu',
  supports: 'k1',
  indicators: [{ aspect: 'waktu', text: 'Lama layanan', target: { value: 10, unit: 'hari' } }],
  ...changes,
});
const content = (changes: Partial<PlanContent> = {}): PlanContent => ({
  results: [result()],
  behaviours: [{ behaviour: 'akuntabel', expectation: 'Melaporkan tiap bulan' }],
  ...changes,
});

describe('planFaults', () => {
  it('finds nothing wrong with hasil kerja that follow from the superior and can be seen', () => {
    expect(planFaults(content(), ['k1', 'k2'])).toEqual([]);
  });

  it.each<[string, PlanContent, readonly string[] | null, object[]]>([
    ['without any', content({ results: [] }), null, [{ field: 'results', code: 'no-main-result' }]],
    [
      'with further ones alone',
      content({ results: [result({ kind: 'tambahan' })] }),
      ['k1'],
      [{ field: 'results', code: 'no-main-result' }],
    ],
    [
      'without an indicator',
      content({ results: [result({ indicators: [] })] }),
      ['k1'],
      [{ field: 'results[0].indicators', code: 'no-indicator' }],
    ],
    [
      'with an id twice',
      content({ results: [result(), result({ id: 'h2' }), result()] }),
      ['k1'],
      [{ field: 'results[2].id', code: 'result-twice' }],
    ],
    [
      'that serve nothing of the superior',
      content({ results: [result({ supports: null })] }),
      ['k1'],
      [{ field: 'results[0].supports', code: 'superior-result-needed' }],
    ],
    [
      'that serve what the superior does not have',
      content({ results: [result(), result({ id: 'h2', supports: 'k9' })] }),
      ['k1'],
      [{ field: 'results[1].supports', code: 'superior-result-unknown' }],
    ],
    [
      'that serve something where the superior has nothing',
      content(),
      null,
      [{ field: 'results[0].supports', code: 'superior-result-unknown' }],
    ],
    [
      'beside a behaviour twice',
      content({
        behaviours: [
          { behaviour: 'loyal', expectation: null },
          { behaviour: 'adaptif', expectation: null },
          { behaviour: 'loyal', expectation: null },
        ],
      }),
      ['k1'],
      [{ field: 'behaviours[2].behaviour', code: 'behaviour-twice' }],
    ],
  ])('names hasil kerja %s', (_, plan, superior, faults) => {
    expect(planFaults(plan, superior)).toEqual(faults);
  });

  it('wants no reference from further hasil kerja, nor where the superior has no SKP', () => {
    const further = content({ results: [result(), result({ id: 'h2', kind: 'tambahan', supports: null })] });
    expect(planFaults(further, ['k1'])).toEqual([]);
    expect(planFaults(content({ results: [result({ supports: null })] }), null)).toEqual([]);
  });

  it('wants a reference where the superior has an SKP without hasil kerja that fit', () => {
    expect(planFaults(content({ results: [result({ supports: null })] }), [])).toEqual([
      { field: 'results[0].supports', code: 'superior-result-needed' },
    ]);
  });

  it('names all faults at once', () => {
    const faults = planFaults(
      content({ results: [result({ indicators: [], supports: 'k9' }), result({ kind: 'tambahan' })] }),
      ['k1'],
    );
    expect(faults.map(({ code }) => code)).toEqual([
      'no-indicator',
      'superior-result-unknown',
      'result-twice',
    ]);
  });
});
