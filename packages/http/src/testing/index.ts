export { buildEvent, type TestCall } from './build-event.ts';
export { createTestContext, invoke, type TestAnswer } from './invoke.ts';
