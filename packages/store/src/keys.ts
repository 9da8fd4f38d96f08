/** Every key string of the table is made in `keys/`, and nowhere else. Each partition starts with the agency. */
export * from './keys/aggregate.ts';
export * from './keys/deadline.ts';
export * from './keys/import.ts';
export * from './keys/objection.ts';
export * from './keys/organization.ts';
export * from './keys/person.ts';
export * from './keys/policy.ts';
export * from './keys/register.ts';
export * from './keys/run.ts';
export * from './keys/service.ts';
export * from './keys/subscription.ts';
export * from './keys/talent-period.ts';
export * from './keys/vacancy.ts';
