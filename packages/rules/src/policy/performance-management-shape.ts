import { EVALUATION_METHODS, FEEDBACK_RHYTHMS } from '../performance/plan-terms.ts';
import { complain, count, type Guard, list, object, term } from './guard.ts';
import type { PerformanceManagementRules } from './performance-management-rules.ts';

type Layers = PerformanceManagementRules['methods'];

const days = count(366);
const someLayers = list(object<Layers[0]>({ fromYear: count(9999), method: term(EVALUATION_METHODS) }));

/** In order, so that the last that has begun is the one that counts. */
const layers: Guard<Layers> = (value, path, faults): value is Layers => {
  if (!someLayers(value, path, faults)) return false;
  if (value.length === 0) return complain(faults, path, 'empty');
  const years = value.map(({ fromYear }) => fromYear);
  return years.every((year, index) => index === 0 || year > Number(years[index - 1]))
    ? true
    : complain(faults, path, 'not in ascending order');
};

export const performanceManagementShape: Guard<PerformanceManagementRules> =
  object<PerformanceManagementRules>({
    methods: layers,
    feedbackEvery: term(FEEDBACK_RHYTHMS),
    feedbackDueDays: days,
    evaluationDueDays: days,
    distributionEffect: term(['memperingatkan', 'menahan']),
    distributionFrom: count(1000),
  });
