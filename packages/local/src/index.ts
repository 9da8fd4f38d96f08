export type { Prepared, PrepareOptions } from './assembly/prepare-assembly.ts';
export { prepareAssembly } from './assembly/prepare-assembly.ts';
export { repositoryRoot } from './assembly/repository-root.ts';
export type { City } from './city/generate-city.ts';
export { DEFAULT_SEED, generateCity } from './city/generate-city.ts';
export { loadCity } from './city/load-city.ts';
export type { RunningStack, TokenFor } from './stack/running-stack.ts';
export type { StackOptions } from './stack/start-stack.ts';
export { startStack } from './stack/start-stack.ts';
