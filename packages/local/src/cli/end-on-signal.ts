/** How `npm start` ends: on Ctrl-C or SIGTERM, after what has been registered is closed. */
export interface Ending {
  /** Closes this before the process ends. Without any, a signal ends it at once. */
  onEnd(close: () => Promise<void>): void;
  /** True from the first signal on: what fails now fails because everything is being closed. */
  hasBegun(): boolean;
}

export function endOnSignal(): Ending {
  let close = (): Promise<void> => Promise.resolve();
  let hasBegun = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // a second Ctrl-C does not wait for what is still running
      if (hasBegun) process.exit(1);
      hasBegun = true;
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
  return {
    onEnd: (given) => {
      close = given;
    },
    hasBegun: () => hasBegun,
  };
}
