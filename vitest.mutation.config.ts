import { defineConfig } from 'vitest/config';

/** Mutation testing runs the rules' own tests and nothing else. */
export default defineConfig({ test: { environment: 'node', include: ['packages/rules/src/**/*.test.ts'] } });
