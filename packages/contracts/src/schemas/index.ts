export * from './asn-record.ts';
export * from './organization.ts';
export * from './person-inputs.ts';
export * from './placement.ts';
export * from './primitives.ts';
export * from './succession.ts';
export * from './terms.ts';
