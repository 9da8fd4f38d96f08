import { say, type Text } from '@kotak9/contracts';
import { helpOf, readFlags } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import type { Context } from './context.ts';
import { describeFailure } from './describe-failure.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { Stop } from './stop.ts';

/** Runs one command line. What is expected to fail is told on `err` and gives an exit code; a bug is thrown. */
export const run = async (args: readonly string[], context: Context): Promise<ExitCode> => {
  try {
    return await dispatch(args, context);
  } catch (error) {
    const failure = describeFailure(error, context);
    if (failure === null) throw error;
    const text = args.includes('--json') ? `${JSON.stringify(failure.json)}\n` : `kotak9: ${failure.text}\n`;
    context.err.write(text);
    return failure.exitCode;
  }
};

const dispatch = async (args: readonly string[], context: Context): Promise<ExitCode> => {
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, n) => args[n] === word));
  if (command === undefined) {
    const isHelp = args.length === 0 || args.some((arg) => ['help', '--help', '-h'].includes(arg));
    if (!isHelp) throw unknownCommand(args);
    context.out.write(overview(context));
    return EXIT.ok;
  }
  const given = readFlags(command, args.slice(command.name.split(' ').length));
  if (given.isSet('help')) {
    context.out.write(helpOf(command, context));
    return EXIT.ok;
  }
  return command.run(given, context);
};

const unknownCommand = (args: readonly string[]): Stop => {
  const [first = ''] = args;
  const group = COMMANDS.filter(({ name }) => name.startsWith(`${first} `)).map(({ name }) => name);
  const names = (group.length > 0 ? group : COMMANDS.map(({ name }) => name)).join(', ');
  return new Stop(EXIT.usage, {
    id: `Tidak ada perintah "${args.slice(0, 2).join(' ')}". Ada: ${names}.`,
    en: `There is no command "${args.slice(0, 2).join(' ')}". There are: ${names}.`,
  });
};

const EXIT_TEXTS: readonly (readonly [ExitCode, Text])[] = [
  [EXIT.ok, { id: 'berhasil', en: 'done' }],
  [
    EXIT.no,
    {
      id: 'dikerjakan, jawabannya tidak (rantai putus, baris ditolak)',
      en: 'done, and the answer is no (broken chain, refused rows)',
    },
  ],
  [EXIT.usage, { id: 'baris perintah keliru', en: 'the command line is not as it should be' }],
  [EXIT.signedOut, { id: 'belum masuk', en: 'nobody is signed in' }],
  [EXIT.refused, { id: 'ditolak layanan', en: 'the service refused' }],
  [EXIT.unreachable, { id: 'tidak ada jawaban', en: 'no answer came' }],
  [EXIT.interrupted, { id: 'dihentikan', en: 'interrupted' }],
];

const overview = ({ language }: Context): string => {
  const isEnglish = language === 'en';
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(26)}${say(summary, language)}\n`);
  const codes = EXIT_TEXTS.map(([code, text]) => `  ${String(code).padEnd(6)}${say(text, language)}\n`);
  return [
    `kotak9 ${isEnglish ? '<command> [--json] [--help]' : '<perintah> [--json] [--help]'}\n\n`,
    ...commands,
    `\n${isEnglish ? 'Exit codes' : 'Kode keluar'}\n`,
    ...codes,
  ].join('');
};
