import { PatternError } from './errors.ts';
import type { Scalar } from './flatten-event.ts';

/** Splits at each `*`; `\*` and `\\` stand for themselves. */
function literalsOf(pattern: string, path: string): readonly string[] {
  const literals: string[] = [];
  let literal = '';
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '\\') {
      const escaped = pattern.charAt(++at);
      if (escaped !== '*' && escaped !== '\\')
        throw new PatternError(path, `invalid escape in wildcard "${pattern}"`);
      literal += escaped;
    } else if (char === '*') {
      if (pattern.charAt(at + 1) === '*') throw new PatternError(path, `"**" in wildcard "${pattern}"`);
      literals.push(literal);
      literal = '';
    } else {
      literal += char;
    }
  }
  return [...literals, literal];
}

/** Texts that the wildcard pattern covers. Linear: each middle literal is searched once, from where the last ended. */
export function wildcard(pattern: string, path: string): (value: Scalar) => boolean {
  const literals = literalsOf(pattern, path);
  const [first = '', ...rest] = literals;
  const last = rest.pop();
  if (last === undefined) return (value) => value === first;
  return (value) => {
    if (typeof value !== 'string' || value.length < first.length + last.length) return false;
    if (!value.startsWith(first) || !value.endsWith(last)) return false;
    const end = value.length - last.length;
    let from = first.length;
    for (const literal of rest) {
      const found = value.indexOf(literal, from);
      if (found < 0 || found + literal.length > end) return false;
      from = found + literal.length;
    }
    return true;
  };
}
