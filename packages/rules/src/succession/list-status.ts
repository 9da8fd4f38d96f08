/** A draft is rebuilt freely; a published list is frozen; a decided or moot one is history. */
export const SUCCESSION_LIST_STATUSES = ['draft', 'published', 'decided', 'moot'] as const;
export type SuccessionListStatus = (typeof SUCCESSION_LIST_STATUSES)[number];
