import type { IncomingMessage } from 'node:http';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether the request names this machine as its host. The server listens on loopback only; this also keeps out web
 * pages that reach it under a name of their own (DNS rebinding).
 */
export function isLoopback(request: IncomingMessage): boolean {
  const { host = '' } = request.headers;
  return loopbackNames.has(host.replace(/:\d+$/, '').toLowerCase());
}
