import type { IsoDate } from '../brands.ts';
import type { Axis, Component, MissingInput } from '../placement.ts';
import type { ComponentRule } from '../policy/component-rule.ts';
import type { CompetencyRules } from '../policy/rule-set.ts';
import { measureComponent } from './measure-component.ts';
import type { PlacementInputs } from './placement-inputs.ts';
import type { Outlook, Reading } from './reading.ts';

/** A component as it stands on one day: scored, missing, or not to be had without a post (then neither). */
export interface ComponentReading {
  readonly component: Component | null;
  readonly missing: MissingInput | null;
  /** Last day on which all of this stays so; null if time alone does not change it. */
  readonly expires: IsoDate | null;
}

export function readComponent(
  axis: Axis,
  rule: ComponentRule,
  inputs: PlacementInputs,
  asOf: IsoDate,
  competency: CompetencyRules,
  outlook: Outlook,
): ComponentReading {
  const timeline = measureComponent(rule, inputs, competency);
  const reading = withNoneRow(timeline.at(asOf), rule.whenAbsent);
  const expires = outlook(timeline, asOf);
  const { name, weight } = rule;
  switch (reading.kind) {
    case 'found': {
      const { raw, value, source } = reading;
      const points = (value * weight) / 100;
      return {
        component: { axis, name, raw, value, weight, points, source, expires },
        missing: null,
        expires,
      };
    }
    case 'absent':
      return { component: null, missing: { input: name, reason: 'absent', since: null }, expires };
    case 'expired':
      return { component: null, missing: { input: name, reason: 'expired', since: reading.since }, expires };
    case 'no-post':
      return { component: null, missing: null, expires };
  }
}

/** Where the scale has an official row for "none", having no record that counts is a value and not a gap. */
function withNoneRow(reading: Reading, whenAbsent: 'missing' | number): Reading {
  if (whenAbsent === 'missing' || reading.kind === 'found' || reading.kind === 'no-post') return reading;
  return { kind: 'found', raw: 'tidak-ada', value: whenAbsent, source: [] };
}
