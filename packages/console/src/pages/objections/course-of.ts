import type { components } from '@kotak9/client';

type Objection = components['schemas']['Objection'];
type Ruling = Objection['rulings'][number];
type Escalation = Objection['escalations'][number];

export type CourseStep =
  | { readonly type: 'filed'; readonly on: string }
  | { readonly type: 'ruled'; readonly on: string; readonly ruling: Ruling }
  | { readonly type: 'escalated'; readonly on: string; readonly escalation: Escalation };

const ORDER = { filed: 0, ruled: 1, escalated: 2 } as const satisfies Record<CourseStep['type'], number>;

/** What has happened to an objection, in order; an answer comes before the step that it gave rise to. */
export const courseOf = ({
  filedOn,
  rulings,
  escalations,
}: Pick<Objection, 'filedOn' | 'rulings' | 'escalations'>): readonly CourseStep[] => {
  const steps: readonly CourseStep[] = [
    { type: 'filed', on: filedOn },
    ...rulings.map((ruling) => ({ type: 'ruled' as const, on: ruling.on, ruling })),
    ...escalations.map((escalation) => ({ type: 'escalated' as const, on: escalation.on, escalation })),
  ];
  return steps.toSorted((a, b) => a.on.localeCompare(b.on) || ORDER[a.type] - ORDER[b.type]);
};
