import type { WorkerName } from './types.ts';

/** The button of a worker's card that shows its dead letters. */
export const lettersToggleId = (worker: WorkerName): string => `letters-of-${worker}`;

/** Whoever closes the letters is led back to where they were opened; to the title, where that is gone. */
export const focusLettersToggle = (worker: WorkerName): void => {
  const toggle = document.getElementById(lettersToggleId(worker)) ?? document.querySelector('h1');
  toggle?.focus();
};
