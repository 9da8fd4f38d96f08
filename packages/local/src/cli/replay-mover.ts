import {
  type Component,
  type IsoDate,
  type PersonInputs,
  type PersonReplay,
  placePerson,
  type RuleSet,
} from '@kotak9/rules';
import { causeLines, standingLine } from './replay-report.ts';

/** One mover with every component of both policies, so that each score can be recomputed by hand. */
export function reportMover(
  replay: PersonReplay,
  inputs: PersonInputs,
  asOf: IsoDate,
  from: RuleSet,
  to: RuleSet,
): string[] {
  return [
    `${replay.nip} of ${replay.unitId}`,
    ...causeLines(replay).map((line) => `  because ${line}`),
    `  before, ${from.id}: ${standingLine(replay.before)}`,
    ...placePerson(inputs, asOf, from).components.map(componentLine),
    `  after, ${to.id}: ${standingLine(replay.after)}`,
    ...placePerson(inputs, asOf, to).components.map(componentLine),
    '',
  ];
}

/** `potential penilaian-kompetensi: 81.4815 -> 81.4815 x 20 % = 16.2963`. */
function componentLine({ axis, name, raw, value, weight, points }: Component): string {
  const found = typeof raw === 'number' ? figure(raw) : raw;
  return `    ${axis.padEnd(12)}${name.padEnd(25)}${found.padEnd(32)}${figure(value).padStart(9)} x ${figure(weight).padStart(4)} % = ${points.toFixed(4).padStart(8)}`;
}

function figure(value: number): string {
  return String(Number(value.toFixed(4)));
}
