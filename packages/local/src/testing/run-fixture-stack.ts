import { startStack } from '../stack/start-stack.ts';

/** Runs a stack in a process of its own, for tests that kill it: `run-fixture-stack.ts <assembly> <dataDir>`. */
const [assembly = '', dataDir = ''] = process.argv.slice(2);
const stack = await startStack({ assembly, dataDir, retryAfterMs: 50 });
console.log(stack.url);
