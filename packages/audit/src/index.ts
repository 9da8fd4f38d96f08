export { type HashedEvent, hashContent, hashEvent } from './event-hash.ts';
export { type ChainBreak, type ChainedEvent, verifyChain } from './verify-chain.ts';
export { type Evidence, type EvidenceCheck, type EvidenceFault, verifyEvidence } from './verify-evidence.ts';
