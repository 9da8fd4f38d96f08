export type { Access, RecordAccess } from './access.ts';
export type { ApiEvent, ApiResult } from './api-event.ts';
export type { ApiLogFields, ApiObserver } from './api-observer.ts';
export type { FindClientAgency } from './client-agency.ts';
export { type ApiHandler, type ApiParts, createApi } from './create-api.ts';
export { type Endpoint, type HandleOptions, handle } from './endpoint.ts';
export type {
  Act,
  Caller,
  Clock,
  ForbiddenRequest,
  Idempotency,
  MachineClient,
  Principal,
  Request,
} from './request.ts';
