import { ProblemError, TransportError, UploadError } from '@kotak9/client';
import { say, type Text } from '@kotak9/contracts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { Stop } from './stop.ts';
import { printable } from './terminal/printable.ts';

export interface Failure {
  readonly exitCode: ExitCode;
  /** For people: what failed and what to do. */
  readonly text: string;
  /** For scripts. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** What is known to fail, in words; null for a bug. */
export const describeFailure = (error: unknown, { language, signal }: Context): Failure | null => {
  if (signal.aborted) return plain(EXIT.interrupted, { id: 'Dihentikan.', en: 'Interrupted.' }, language);
  if (error instanceof Stop) return plain(error.exitCode, error.text, language);
  if (error instanceof ProblemError) return ofProblem(error, language);
  if (error instanceof TransportError) {
    return plain(
      EXIT.unreachable,
      {
        id: `Tidak ada jawaban setelah ${error.attempts} percobaan. Periksa alamat (kotak9 whoami) dan jaringan; stack lokal: npm start.`,
        en: `No answer after ${error.attempts} attempts. Check the address (kotak9 whoami) and the network; local stack: npm start.`,
      },
      language,
    );
  }
  if (error instanceof UploadError) {
    return plain(
      EXIT.refused,
      {
        id: `Berkas tidak diterima (${error.status}). Ulangi perintah: tempat unggah hanya berlaku sebentar.`,
        en: `The file was not taken (${error.status}). Run the command again: the place for it is offered for a short time.`,
      },
      language,
    );
  }
  return null;
};

const plain = (exitCode: ExitCode, text: Text, language: Context['language']): Failure => ({
  exitCode,
  text: say(text, language),
  json: { exitCode, detail: say(text, language) },
});

const ofProblem = (error: ProblemError, language: Context['language']): Failure => {
  const { code, status, title, detail, errors, correlationId } = error;
  const isSignedOut = status === 401;
  const signIn = language === 'en' ? 'Sign in again: kotak9 login' : 'Masuk kembali: kotak9 login';
  const lines = [
    [title, detail].filter((part) => part !== '').join(': ') || `${status} ${code}`,
    ...errors.map(({ field, message }) => `  ${field}: ${message}`),
    ...(isSignedOut ? [signIn] : []),
    ...(correlationId === null ? [] : [`  (${code}, correlationId ${correlationId})`]),
  ];
  const exitCode = isSignedOut ? EXIT.signedOut : EXIT.refused;
  return {
    exitCode,
    text: lines.map(printable).join('\n'),
    json: { exitCode, code, status, title, detail, errors, correlationId },
  };
};
