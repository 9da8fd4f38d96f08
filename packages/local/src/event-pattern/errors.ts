/** A pattern that EventBridge would refuse; the message names the place in the pattern. */
export class PatternError extends Error {
  constructor(path: string, problem: string) {
    super(`event pattern: ${path === '' ? 'the pattern' : path}: ${problem}`);
    this.name = 'PatternError';
  }
}
