export { type HashedEvent, hashContent, hashEvent } from './event-hash.ts';
export { type ChainBreak, type ChainedEvent, verifyChain } from './verify-chain.ts';
