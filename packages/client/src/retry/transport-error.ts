/** No answer came, after all attempts. Its `cause` is the last failure. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly attempts: number;

  constructor(what: string, attempts: number, cause: unknown) {
    super(`${what}: no answer after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`, { cause });
    this.attempts = attempts;
  }
}
