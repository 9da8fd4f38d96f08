import { checkComponent } from './check-component.ts';
import { checkDescending, checkOnce, checkSum } from './check-steps.ts';
import { complain, type Fault } from './guard.ts';
import type { AxisRules } from './rule-set.ts';

/** One axis: weights that make a hundred, and levels without gap, overlap or wrong order. `terms` highest first. */
export function checkAxis<Level extends string>(
  path: string,
  { components, levels }: AxisRules<Level>,
  terms: readonly Level[],
  faults: Fault[],
): void {
  const names = components.map(({ name }) => name);
  if (new Set(names).size < names.length) complain(faults, `${path}.components`, 'a name occurs twice');
  checkSum(
    `${path}.components`,
    components.map(({ weight }) => weight),
    faults,
  );
  components.forEach((component, index) => {
    checkComponent(`${path}.components[${index}]`, component, faults);
  });
  checkLevels(`${path}.levels`, levels, terms, faults);
}

function checkLevels<Level extends string>(
  path: string,
  levels: AxisRules<Level>['levels'],
  terms: readonly Level[],
  faults: Fault[],
): void {
  checkDescending(path, levels, faults);
  checkOnce(
    path,
    levels.map(({ level }) => level),
    terms,
    faults,
  );
  levels.forEach(({ level }, index) => {
    const above = levels[index - 1];
    if (above && terms.indexOf(above.level) > terms.indexOf(level)) {
      complain(faults, `${path}[${index}].level`, `stands below ${above.level}`);
    }
  });
  if (levels.at(-1)?.inclusive === false) {
    complain(faults, `${path}[${levels.length - 1}].inclusive`, 'leaves out the score 0');
  }
}
