import canonicalize from 'canonicalize';
import { sha256 } from '#sha256';

/** The part of a stored event that its hash covers: everything but the hash itself and delivery marks. */
export interface HashedEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly agency: string;
  readonly subject: string;
  readonly seq: number;
  readonly actor: { readonly sub: string; readonly role: string };
  readonly correlationId: string;
  readonly causationId?: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
  /** Hash of the event with the number before; null for the first. */
  readonly prevHash: string | null;
}

/** SHA-256, lower-case hex, of the canonical JSON (RFC 8785) of any value. */
export const hashContent = (content: unknown): string => {
  const text = canonicalize(content);
  if (text === undefined) throw new TypeError('Content has no canonical JSON form');
  return sha256(text);
};

export const hashEvent = (event: HashedEvent): string =>
  hashContent({
    id: event.id,
    type: event.type,
    time: event.time,
    agency: event.agency,
    subject: event.subject,
    seq: event.seq,
    actor: event.actor,
    correlationId: event.correlationId,
    ...(event.causationId !== undefined && { causationId: event.causationId }),
    data: event.data,
    prevHash: event.prevHash,
  });
