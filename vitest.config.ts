import { defineConfig } from 'vitest/config';

/** Times that only a broken test runs into: machines are shared, and a clock decides nothing here. */
const node = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 45_000 } },
} as const;
/** Whole stacks and browsers wait for each other. */
const patient = { ...node, testTimeout: 400_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          name: 'unit',
          include: ['packages/**/*.test.ts', 'functions/**/*.test.ts', 'events/**/*.test.ts'],
        },
      },
      {
        test: {
          ...node,
          name: 'infra',
          include: ['infra/**/*.test.ts'],
          // aws-cdk-lib is loaded once for all files: 4 s instead of 25 s
          isolate: false,
        },
      },
      {
        test: {
          ...patient,
          name: 'stack',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          fileParallelism: false,
        },
      },
      {
        test: {
          ...patient,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/global-setup.ts'],
          // they share one stack
          fileParallelism: false,
        },
      },
    ],
  },
});
