export type { Prepared, PrepareOptions } from './assembly/prepare-assembly.ts';
export { prepareAssembly } from './assembly/prepare-assembly.ts';
export { repositoryRoot } from './assembly/repository-root.ts';
export type { RunningStack, TokenFor } from './stack/running-stack.ts';
export type { StackOptions } from './stack/start-stack.ts';
export { startStack } from './stack/start-stack.ts';
