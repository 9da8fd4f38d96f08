/** What is supposed to be otherwise than it is. All zero: nothing. */
export interface WhatIf {
  /** Everybody retires so many years later. */
  readonly bupYears: number;
  /** So many of a hundred who retire leave twelve months before. */
  readonly earlyPercent: number;
  /** Filling a post takes so many months longer than the policy says; less than zero: shorter. */
  readonly leadMonths: number;
}

export const AS_IT_IS: WhatIf = { bupYears: 0, earlyPercent: 0, leadMonths: 0 };

export const WHAT_IF_RANGES = {
  bupYears: { min: 0, max: 3, step: 1 },
  earlyPercent: { min: 0, max: 50, step: 5 },
  leadMonths: { min: -2, max: 12, step: 1 },
} as const satisfies Record<keyof WhatIf, { min: number; max: number; step: number }>;

/** Names in the address. */
const NAMES = { bupYears: 'bup', earlyPercent: 'early', leadMonths: 'lead' } as const;
export const WHAT_IF_NAMES: Readonly<Record<keyof WhatIf, string>> = NAMES;

export const isAsItIs = ({ bupYears, earlyPercent, leadMonths }: WhatIf): boolean =>
  bupYears === 0 && earlyPercent === 0 && leadMonths === 0;

/** Reads the address. What no slider can say counts as nothing supposed. */
export const readWhatIf = (params: URLSearchParams): WhatIf => {
  const read = (name: keyof WhatIf): number => {
    const { min, max, step } = WHAT_IF_RANGES[name];
    const value = Number(params.get(NAMES[name]) ?? 0);
    return Number.isInteger(value / step) && value >= min && value <= max ? value : 0;
  };
  return {
    bupYears: read('bupYears'),
    earlyPercent: read('earlyPercent'),
    leadMonths: read('leadMonths'),
  };
};
