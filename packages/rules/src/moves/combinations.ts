/** Every choice of `size` of the items, each in their order, in the order of the items. */
export function* combinations<T>(items: readonly T[], size: number): Generator<readonly T[], void> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, item] of items.entries()) {
    for (const rest of combinations(items.slice(index + 1), size - 1)) yield [item, ...rest];
  }
}
