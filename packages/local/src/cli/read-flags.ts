import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type IsoDate, parseIsoDate } from '@kotak9/rules';

export type Flags<T> =
  | { readonly ok: true; readonly flags: T }
  | { readonly ok: false; readonly problem: string };

export interface Command {
  /** A whole example line. */
  readonly usage: string;
  readonly options: ParseArgsOptionsConfig;
  readonly allowPositionals?: boolean;
}

/** What was given on the command line; each reader gives undefined for a flag that was not. */
export interface GivenFlags {
  readonly positionals: readonly string[];
  isSet(name: string): boolean;
  /** `takes` completes the sentence "--name takes …" where `parse` gives null. */
  read<T>(name: string, takes: string, parse: (text: string) => T | null): T | undefined;
  whole(name: string, least: number, most: number): number | undefined;
  date(name: string): IsoDate | undefined;
  /** Ends the reading with this problem. */
  refuse(problem: string): never;
}

class FlagFault extends Error {
  override readonly name = 'FlagFault';
}

/** Reads a command line. A refusal names the flag and what it takes, and shows the usage. */
export function readFlags<T>(
  { usage, options, allowPositionals = false }: Command,
  args: readonly string[],
  read: (given: GivenFlags) => T,
): Flags<T> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals });
    return { ok: true, flags: read(readerOf(values, positionals)) };
  } catch (error) {
    // parseArgs throws a TypeError for an unknown flag and for one without its value
    if (!(error instanceof FlagFault || error instanceof TypeError)) throw error;
    return { ok: false, problem: `${error.message}\nUsage: ${usage}` };
  }
}

function readerOf(values: Readonly<Record<string, unknown>>, positionals: readonly string[]): GivenFlags {
  const refuse = (problem: string): never => {
    throw new FlagFault(problem);
  };
  const read = <T>(name: string, takes: string, parse: (text: string) => T | null): T | undefined => {
    const text = values[name];
    if (typeof text !== 'string') return undefined;
    return parse(text) ?? refuse(`--${name} takes ${takes}, not "${text}"`);
  };
  return {
    positionals,
    isSet: (name) => values[name] === true,
    read,
    whole: (name, least, most) =>
      read(name, `a whole number from ${least} to ${most}`, (text) => wholeNumber(text, least, most)),
    date: (name) => read(name, 'a calendar date such as 2027-03-01', parseIsoDate),
    refuse,
  };
}

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = Number(text);
  return /^\d{1,15}$/.test(text) && number >= least && number <= most ? number : null;
}
