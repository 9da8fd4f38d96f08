/** Does acts in their order, some at a time, each as soon as one before it has ended. */
export const inParallel = async <T>(
  list: readonly T[],
  atOnce: number,
  act: (one: T, at: number) => Promise<void>,
): Promise<void> => {
  const rest = list.entries();
  const work = async (): Promise<void> => {
    for (const [at, one] of rest) await act(one, at);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};
