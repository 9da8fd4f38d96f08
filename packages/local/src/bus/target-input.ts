import type { TargetModel } from '../model/bus.ts';

type Step = string | number;

/** Steps of a JSON path such as `$.detail.items[0].id` or `$.detail['a.b']`. */
function stepsOf(path: string): readonly Step[] {
  const parts = path.replace(/^\$/, '').match(/\.[^.[]+|\[\d+\]|\['[^']*'\]/g) ?? [];
  return parts.map((part) => {
    if (part.startsWith("['")) return part.slice(2, -2);
    return part.startsWith('[') ? Number(part.slice(1, -1)) : part.slice(1);
  });
}

/** The value at a JSON path; undefined when there is none. */
export function readPath(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return typeof step === 'number' ? at[step] : undefined;
    if (typeof at !== 'object' || at === null) return undefined;
    return Object.entries(at).find(([key]) => key === String(step))?.[1];
  }, value);
}

const builtIn: Readonly<Record<string, (event: unknown) => unknown>> = {
  'aws.events.event': (event) => event,
  'aws.events.event.json': (event) => event,
};

/** Fills the marks of an input template: inside quotes as bare text, elsewhere as JSON. */
function fill(template: string, values: Readonly<Record<string, unknown>>, event: unknown): string {
  let quoted = false;
  return template.replaceAll(/\\"|"|<([\w.-]+)>/g, (whole, name: string | undefined) => {
    if (whole === '"') quoted = !quoted;
    if (name === undefined) return whole;
    const value = name in values ? values[name] : builtIn[name]?.(event);
    if (!quoted) return JSON.stringify(value) ?? '';
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return JSON.stringify(text).slice(1, -1);
  });
}

/** What a target gets of an event: the whole, a part, fixed text or a filled template. JSON text. */
export function targetInput(target: TargetModel, event: unknown): string {
  if (target.input !== undefined) return target.input;
  if (target.inputPath !== undefined) return JSON.stringify(readPath(event, target.inputPath) ?? {});
  if (target.transformer === undefined) return JSON.stringify(event);
  const values = Object.fromEntries(
    Object.entries(target.transformer.paths).map(([name, path]) => [name, readPath(event, path)]),
  );
  return fill(target.transformer.template, values, event);
}
