import type { Claims } from './verify-token.ts';

function render(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(render).join(' ')}]`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** Claims as HTTP APIs hand them to a function: every value a text, lists as `[a b]`. */
export function renderClaims(claims: Claims): Record<string, string> {
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, render(value)]));
}
