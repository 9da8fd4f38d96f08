export interface CompetencyGap {
  readonly competency: string;
  readonly required: number;
  readonly achieved: number;
  /** Levels still lacking, greater than zero. */
  readonly gap: number;
}

/** Where somebody falls short of a standard, widest gap first: what competency development is planned from. */
export function competencyGaps(
  achieved: Readonly<Record<string, number>>,
  required: Readonly<Record<string, number>>,
): CompetencyGap[] {
  return Object.entries(required)
    .flatMap(([competency, needed]) => {
      const reached = achieved[competency];
      return reached === undefined || reached >= needed
        ? []
        : [{ competency, required: needed, achieved: reached, gap: needed - reached }];
    })
    .sort((a, b) => b.gap - a.gap || (a.competency < b.competency ? -1 : 1));
}
