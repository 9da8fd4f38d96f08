import { defineConfig } from 'vitest/config';

const node = { environment: 'node' } as const;

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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // aws-cdk-lib is loaded once for all files: 4 s instead of 25 s
          isolate: false,
        },
      },
      {
        test: {
          ...node,
          name: 'stack',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          ...node,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // they share one stack
          fileParallelism: false,
        },
      },
    ],
  },
});
