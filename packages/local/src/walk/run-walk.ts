import { type Captures, fillIn } from './captures.ts';
import { type Comparison, compareAnswer } from './compare-answer.ts';
import type { WalkAnswer, WalkRequest, WalkStep } from './parse-walk.ts';

export interface WalkSurroundings {
  /** Base URL of a running stack. */
  readonly url: string;
  readonly agency: string;
  /** How long a step that waits is asked again, in milliseconds. */
  readonly patience?: number;
}

/** How a step went; without differences it is as written. */
export interface StepResult {
  readonly line: number;
  readonly request: string;
  readonly status: number;
  readonly differences: readonly string[];
}

const PATIENCE_MS = 60_000;
const PAUSE_MS = 250;

/** Does the steps one after the other and stops at the first that is not answered as written. */
export async function* runWalk(
  steps: readonly WalkStep[],
  surroundings: WalkSurroundings,
): AsyncGenerator<StepResult> {
  let captures: Captures = {};
  for (const { line, request, answer } of steps) {
    const until = Date.now() + (request.wait ? (surroundings.patience ?? PATIENCE_MS) : 0);
    for (;;) {
      const response = await send(request, captures, surroundings);
      const compared = await compare(response, answer, captures);
      const isDone = compared.differences.length === 0;
      if (!isDone && Date.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        continue;
      }
      const { method, path } = request;
      yield {
        line,
        request: `${method} ${path}`,
        status: response.status,
        differences: compared.differences,
      };
      if (!isDone) return;
      captures = compared.captures;
      break;
    }
  }
}

async function send(
  request: WalkRequest,
  captures: Captures,
  { url, agency }: WalkSurroundings,
): Promise<Response> {
  const fill = (text: string) => fillIn(text, captures);
  const token = request.as === null ? null : await tokenOf(url, agency, fill(request.as));
  return fetch(new URL(fill(request.path), url), {
    method: request.method,
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(request.body !== null && { 'content-type': 'application/json' }),
      ...Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, fill(value)])),
    },
    ...(request.body !== null && { body: fill(request.body) }),
  });
}

async function tokenOf(url: string, agency: string, as: string): Promise<string> {
  const [role, who] = as.split(' ');
  const named = role === 'agency-client' ? { client: who } : { nip: who };
  const response = await fetch(`${url}/_local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role, agency, ...(who !== undefined && named) }),
  });
  const answered: unknown = await response.json();
  if (typeof answered === 'object' && answered !== null && 'token' in answered) return String(answered.token);
  throw new Error(`No token as ${as}: ${JSON.stringify(answered)}`);
}

async function compare(response: Response, answer: WalkAnswer, captures: Captures): Promise<Comparison> {
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== answer.status) {
    return {
      differences: [
        `status ${response.status} instead of ${answer.status}: ${bytes.toString('utf8', 0, 2000)}`,
      ],
      captures,
    };
  }
  const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
    (response.headers.get(name) ?? '').startsWith(value)
      ? []
      : [`header ${name}: ${response.headers.get(name)} instead of ${value}`],
  );
  const content =
    answer.body === null
      ? { differences: [], captures }
      : compareAnswer(JSON.parse(answer.body), JSON.parse(bytes.toString('utf8')), captures);
  return { differences: [...headers, ...content.differences], captures: content.captures };
}
