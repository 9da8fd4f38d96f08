/** Pauses of a loop that can be told to stop: every pause ends at once, and later ones do not begin. */
export function createWaiter() {
  const controller = new AbortController();
  const { signal } = controller;
  return {
    isStopped: (): boolean => signal.aborted,
    stop: (): void => controller.abort(),
    sleep(ms: number): Promise<void> {
      if (signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        signal.addEventListener('abort', end);
      });
    },
  };
}
