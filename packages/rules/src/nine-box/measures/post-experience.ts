import type { IsoDate } from '../../brands.ts';
import { definitivePosts, isDefinitive } from '../../career/spans.ts';
import { tenureMonths, tenureReachedOn } from '../../career/tenure.ts';
import type { Breadth, PostExperienceRule } from '../../policy/component-rule.ts';
import { stepOf } from '../../policy/step-of.ts';
import type { PlacementInputs } from '../placement-inputs.ts';
import type { Timeline } from '../reading.ts';

const MONTHS_A_YEAR = 12;

/**
 * Pengalaman jabatan: the mean of three (Kepka BKN 411/2025 as applied): full years in definitive posts of the
 * present level, breadth of the definitive posts over units and agencies, and the highest acting post ever held.
 * `raw` names the step of each, e.g. `3+/lintas-unit/plt-setara`.
 */
export function measurePostExperience(inputs: PlacementInputs, rule: PostExperienceRule): Timeline {
  const { career, post } = inputs;
  if (!post) return { at: () => ({ kind: 'no-post' }), turningDays: () => [] };
  const ofLevel = definitivePosts(inputs).filter(({ level }) => level === post.level);

  return {
    at: (asOf) => {
      const begun = career.filter(({ since }) => since <= asOf);
      const definitive = begun.filter(isDefinitive);
      const length = stepOf(Math.floor(tenureMonths(ofLevel, asOf) / MONTHS_A_YEAR), rule.length);
      const breadth = breadthOf(definitive, inputs);
      const acting = highestActing(begun, rule);
      return {
        kind: 'found',
        raw: `${length.from}+/${breadth}/${acting?.holding ?? 'tidak-ada'}`,
        value: (length.value + rule.breadth[breadth] + (acting?.value ?? rule.neverActing)) / 3,
        source: [...definitive.map(({ id }) => id), ...(acting ? [acting.id] : [])]
          .sort()
          .map((id) => `career/${id}`),
      };
    },
    turningDays: () => [
      ...career.map(({ since }) => since),
      ...rule.length
        .map(({ from }) => tenureReachedOn(ofLevel, from * MONTHS_A_YEAR))
        .filter((day): day is IsoDate => day !== null),
    ],
  };
}

function breadthOf(definitive: PlacementInputs['career'], { unitId }: PlacementInputs): Breadth {
  if (new Set(definitive.map(({ agency }) => agency)).size > 1) return 'lintas-instansi';
  return new Set([unitId, ...definitive.map((entry) => entry.unitId)]).size > 1 ? 'lintas-unit' : 'satu-unit';
}

function highestActing(career: PlacementInputs['career'], { acting }: PostExperienceRule) {
  return career
    .flatMap(({ id, holding }) => (holding === 'definitif' ? [] : [{ id, holding, value: acting[holding] }]))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .at(0);
}
