import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Answer, refusal, send } from '../http/answer.ts';
import { localPrefix } from '../local-api/serve-local.ts';

export interface Handlers {
  api(request: IncomingMessage, url: URL): Promise<Answer>;
  local(request: IncomingMessage, response: ServerResponse, url: URL): Promise<Answer | undefined>;
  report(problem: string): void;
}

/** Splits requests between the template's API and the runtime's own endpoints. */
export function serveRequests({ api, local, report }: Handlers): RequestListener {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(`http://localhost${request.url ?? '/'}`);
    const isLocal = url.pathname.startsWith(localPrefix);
    const answered = isLocal ? await local(request, response, url) : await api(request, url);
    if (answered !== undefined) send(response, answered, request.method === 'HEAD');
  }
  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      report(`${request.method} ${request.url}: ${String(error)}`);
      if (!response.headersSent) send(response, refusal(500, 'Internal Server Error'), false);
      else response.destroy();
    });
  };
}
