interface Step {
  readonly successor: { readonly nip: string; readonly name: string } | null;
}

interface Left {
  readonly holder: string | null;
  readonly holderName: string | null;
}

/** Names of all who move: who leaves a post is who fills the one above, and of the first post its holder. */
export const namesInChain = (
  steps: readonly Step[],
  { holder, holderName }: Left,
): ReadonlyMap<string, string> =>
  new Map([
    ...(holder !== null && holderName !== null ? [[holder, holderName] as const] : []),
    ...steps.flatMap(({ successor }) =>
      successor === null ? [] : [[successor.nip, successor.name] as const],
    ),
  ]);
