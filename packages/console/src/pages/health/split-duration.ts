const UNITS = [
  { unit: 'days', seconds: 86_400 },
  { unit: 'hours', seconds: 3600 },
  { unit: 'minutes', seconds: 60 },
] as const;

export interface Duration {
  readonly unit: (typeof UNITS)[number]['unit'] | 'seconds';
  readonly value: number;
}

/** A duration in its largest whole unit: 59 s, 2 minutes, 3 days. */
export const splitDuration = (seconds: number): Duration => {
  const whole = Math.max(0, Math.floor(seconds));
  const found = UNITS.find((one) => whole >= one.seconds);
  return found === undefined
    ? { unit: 'seconds', value: whole }
    : { unit: found.unit, value: Math.floor(whole / found.seconds) };
};
