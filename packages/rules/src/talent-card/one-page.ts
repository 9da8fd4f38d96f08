/** What of a list stands on the page, and how many more there are. */
export interface Cut<Item> {
  readonly shown: readonly Item[];
  readonly left: number;
}

/** The first of a list; what is left is counted, so that the page can say so. */
export const cutTo = <Item>(items: readonly Item[], limit: number): Cut<Item> => ({
  shown: items.slice(0, limit),
  left: Math.max(0, items.length - limit),
});

/**
 * How much of each list goes on the one page that a talent card is on paper, from the console and as a PDF alike; each
 * list begins with what matters most.
 */
export const CARD_LIMITS = {
  /** Years of performance. */
  years: 4,
  /** Steps of the trail through the boxes. */
  trail: 3,
  /** Posts held. */
  career: 2,
  /** Posts that could come next, and what is missing for each. */
  posts: 3,
  gaps: 2,
  /** Boxes above, each with its shortest way. */
  goals: 2,
  /** Technical competencies come last. */
  competencies: 11,
} as const;
