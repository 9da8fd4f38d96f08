import type { Language, Operation, OperationInput, Outcome, Role } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';

/** The present moment, asked for anew at every request. */
export type Clock = () => Date;

/** Another agency's system, as its token says it. */
export interface MachineClient {
  readonly id: string;
  readonly scopes: readonly string[];
}

/** Who calls, as the verified token says; the agency of a machine client is that of its registration. */
export interface Caller {
  readonly agency: AgencyId;
  readonly sub: string;
  readonly roles: readonly Role[];
  /** The caller's own NIP; null if the token carries none. */
  readonly nip: Nip | null;
  /** Only where a system calls. */
  readonly client?: MachineClient;
}

/** A caller who may make this call. */
export interface Principal extends Caller {
  /** The role under which this call is made: the first of the operation's roles that the caller has. */
  readonly actingAs: Role;
}

/** A route without roles is open, and nobody in particular calls it. */
type PrincipalOf<O extends Operation> = O['roles'] extends readonly [] ? null : Principal;

/** Where the operation is `versioned` the version is always there. */
type VersionOf<O extends Operation> = O['versioned'] extends true ? number : number | null;

export interface Idempotency {
  readonly key: string;
  /** SHA-256 (hex) of method, path and canonical body: the same key with another fingerprint is a mistake. */
  readonly fingerprint: string;
}

/** What the act of an operation gets: everything parsed, nothing raw. */
export interface Request<O extends Operation> extends OperationInput<O> {
  readonly principal: PrincipalOf<O>;
  /** The version named by `If-Match`. */
  readonly ifMatch: VersionOf<O>;
  /** Only on POST, and only if the caller sent an `Idempotency-Key`. */
  readonly idempotency: Idempotency | null;
  readonly correlationId: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly now: string;
  readonly language: Language;
}

/** What an operation does. Expected refusals are returned; a thrown error becomes `service/unexpected`. */
export type Act<O extends Operation> = (request: Request<O>) => Promise<Outcome>;

/** A call that was refused for its role: who tried what. Nothing of it but the caller is trusted. */
export interface ForbiddenRequest<O extends Operation> {
  readonly caller: Caller;
  /** Null if the path itself is malformed. */
  readonly params: OperationInput<O>['params'] | null;
  /** The body as JSON, unchecked; null if it is absent or no JSON. */
  readonly body: unknown;
  readonly correlationId: string;
  readonly now: string;
  readonly language: Language;
}
