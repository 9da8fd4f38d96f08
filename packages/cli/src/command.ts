import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { say, type Text } from '@kotak9/contracts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { Stop } from './stop.ts';

/** What was given on the command line. */
export interface Given {
  readonly args: readonly string[];
  isSet(name: string): boolean;
  /** Undefined where the flag was not given. */
  text(name: string): string | undefined;
  list(name: string): readonly string[] | undefined;
  whole(name: string): number | undefined;
}

export interface Command {
  /** Its words, e.g. `events tail`. */
  readonly name: string;
  readonly summary: Text;
  /** What follows the name, e.g. `<file> --kind <kind>`. */
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  /** What each flag means; `--json` and `--help` are everybody's. */
  readonly flags: Readonly<Record<string, Text>>;
  /** How many words it takes, at least and at most. */
  readonly takes: readonly [least: number, most: number];
  readonly run: (given: Given, context: Context) => Promise<ExitCode>;
}

const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** Reads the flags of a command. A refusal names the flag and shows the usage. */
export const readFlags = (command: Command, args: readonly string[]): Given => {
  const { values, positionals } = parse(command, args);
  const isHelp = values['help'] === true;
  const [least, most] = command.takes;
  const fits = positionals.length >= least && positionals.length <= most;
  if (!isHelp && !fits) throw misused(command, null);
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    args: positionals,
    isSet: (name) => values[name] === true,
    text,
    list: (name) =>
      text(name)
        ?.split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    whole: (name) => {
      const value = text(name);
      if (value === undefined) return undefined;
      if (/^\d{1,15}$/.test(value)) return Number(value);
      throw misused(command, {
        id: `--${name} menerima bilangan bulat, bukan "${value}".`,
        en: `--${name} takes a whole number, not "${value}".`,
      });
    },
  };
};

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

const parse = (command: Command, args: readonly string[]): Parsed => {
  try {
    return parseArgs({ args: [...args], options: { ...command.options, ...COMMON }, allowPositionals: true });
  } catch (error) {
    // parseArgs throws a TypeError for an unknown flag and for one without its value
    if (!(error instanceof TypeError)) throw error;
    throw misused(command, { id: error.message, en: error.message });
  }
};

/** The command line is not as it should be: what is wrong, and how it should be. */
export const misused = ({ name, usage }: Pick<Command, 'name' | 'usage'>, problem: Text | null): Stop => {
  const line = `kotak9 ${name} ${usage}`.trimEnd();
  const more = { id: `kotak9 ${name} --help`, en: `kotak9 ${name} --help` };
  return new Stop(EXIT.usage, {
    id: `${problem === null ? '' : `${problem.id}\n`}Cara pakai: ${line}\nSelengkapnya: ${more.id}`,
    en: `${problem === null ? '' : `${problem.en}\n`}Usage: ${line}\nMore: ${more.en}`,
  });
};

/** The help page of one command. */
export const helpOf = (command: Command, { language }: Context): string => {
  const flags: Readonly<Record<string, Text>> = {
    ...command.flags,
    json: { id: 'jawaban sebagai JSON', en: 'the answer as JSON' },
  };
  const rows = Object.entries(flags).map(([name, text]) => {
    const takesValue = command.options[name]?.type === 'string';
    return `  ${`--${name}${takesValue ? ' …' : ''}`.padEnd(20)}${say(text, language)}`;
  });
  return `${say(command.summary, language)}\n\n  kotak9 ${command.name} ${command.usage}\n\n${rows.join('\n')}\n`;
};
