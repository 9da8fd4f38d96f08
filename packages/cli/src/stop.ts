import type { Text } from '@kotak9/contracts';
import type { ExitCode } from './exit-codes.ts';

/** Ends a command with a sentence that says what to do. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly exitCode: ExitCode;
  readonly text: Text;

  constructor(exitCode: ExitCode, text: Text) {
    super(text.en);
    this.exitCode = exitCode;
    this.text = text;
  }
}
