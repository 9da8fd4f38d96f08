import type { AnswerOf } from '@kotak9/client';
import { say, type Text } from '@kotak9/contracts';
import {
  boxRowOf,
  defaultRuleSet,
  EXPECTATIONS,
  type Expectation,
  POTENTIAL_LEVELS,
  type PotentialLevel,
} from '@kotak9/rules';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { openClient } from '../session/open-client.ts';
import { padBoth, padEnd } from '../terminal/display-width.ts';
import { printable } from '../terminal/printable.ts';

type NineBox = AnswerOf<'/v1/nine-box', 'get'>;

export const nineBox: Command = {
  name: 'nine-box',
  usage: '[--unit dinas-pendidikan]',
  summary: {
    id: 'Sembilan kotak: berapa orang di masing-masing.',
    en: 'The nine-box: how many people in each.',
  },
  takes: [0, 0],
  options: { unit: { type: 'string' } },
  flags: {
    unit: {
      id: 'unit ini dengan bawahannya; semua bila tidak disebut',
      en: 'this unit with its sub-units; all if not given',
    },
  },
  run: async (given, context) => {
    const client = await openClient(context);
    const unit = given.text('unit');
    const query = { limit: 0, ...(unit !== undefined && { unit }) };
    const { data } = await client.get('/v1/nine-box', { query, signal: context.signal });
    context.out.write(given.isSet('json') ? `${JSON.stringify(data)}\n` : drawNineBox(data, context));
    return EXIT.ok;
  },
};

const PERFORMANCE: Readonly<Record<Expectation, Text>> = {
  'di-atas-ekspektasi': { id: 'di atas ekspektasi', en: 'above expectation' },
  'sesuai-ekspektasi': { id: 'sesuai ekspektasi', en: 'as expected' },
  'di-bawah-ekspektasi': { id: 'di bawah ekspektasi', en: 'below expectation' },
};
const POTENTIAL: Readonly<Record<PotentialLevel, Text>> = {
  rendah: { id: 'rendah', en: 'low' },
  menengah: { id: 'menengah', en: 'middle' },
  tinggi: { id: 'tinggi', en: 'high' },
};
const CELL = 12;

/** The boxes as the regulation draws them: kinerja upwards, potensial to the right. */
export const drawNineBox = (
  { unit, boxes, unplaced }: NineBox,
  { language }: Pick<Context, 'language'>,
): string => {
  const isEnglish = language === 'en';
  const counts = new Map<number, number>(boxes.map(({ box, count }) => [box, count]));
  const grouped = new Intl.NumberFormat(language);
  const labels = EXPECTATIONS.map((level) => say(PERFORMANCE[level], language));
  const margin = Math.max(...labels.map((label) => label.length));
  const indent = ' '.repeat(margin + 1);
  const border = (left: string, middle: string, right: string): string =>
    `${indent}${left}${Array(POTENTIAL_LEVELS.length).fill('─'.repeat(CELL)).join(middle)}${right}\n`;
  const line = (start: string, cells: readonly string[]): string =>
    `${padEnd(start, margin)} │${cells.map((cell) => padBoth(cell, CELL)).join('│')}│\n`;

  const bands = EXPECTATIONS.map((performance, row) => {
    const numbers = POTENTIAL_LEVELS.map((potential) => boxAt(performance, potential));
    const filled = numbers.map((box) => grouped.format(counts.get(box) ?? 0));
    return (
      line(
        labels[row] ?? '',
        numbers.map((box) => `[${box}]`),
      ) + line('', filled)
    );
  });
  const heading = POTENTIAL_LEVELS.map((level) => padBoth(say(POTENTIAL[level], language), CELL)).join(' ');
  const whole = boxes.reduce((sum, { count }) => sum + count, 0);
  return [
    `${isEnglish ? 'Nine-box' : 'Kotak talenta'}${unit === null ? '' : `: ${printable(unit)}`}\n\n`,
    `${padEnd(isEnglish ? 'performance' : 'kinerja', margin)}  ${heading.trimEnd()}  ← ${isEnglish ? 'potential' : 'potensial'}\n`,
    border('┌', '┬', '┐'),
    bands.join(border('├', '┼', '┤')),
    border('└', '┴', '┘'),
    `${isEnglish ? 'placed' : 'ditempatkan'} ${grouped.format(whole)} · ${isEnglish ? 'unplaced' : 'belum'} ${grouped.format(unplaced.count)}\n`,
  ].join('');
};

const boxAt = (performance: Expectation, potential: PotentialLevel): number =>
  boxRowOf(performance, potential, defaultRuleSet.boxes).box;
