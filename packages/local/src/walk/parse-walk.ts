/** A request as it is written in a walk-through, with its placeholders. */
export interface WalkRequest {
  readonly method: string;
  readonly path: string;
  /** `hr-admin`, `asn 197105101996031002` or `agency-client bkd-provinsi`; null: without a token. */
  readonly as: string | null;
  /** Asked again until the answer is as written. */
  readonly wait: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface WalkAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface WalkStep {
  /** Line of the request in the page, from 1. */
  readonly line: number;
  readonly request: WalkRequest;
  readonly answer: WalkAnswer;
}

interface Block {
  readonly line: number;
  readonly first: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const FENCED = /^```http\n([\s\S]*?)^```$/gm;
/** A path, or a whole URL that an answer gave. */
const REQUEST = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*|\{\{\w+\}\})$/;
const STATUS = /^\d{3}$/;
/** Headers that say how the walk is done, and are not sent. */
const OWN_HEADERS = ['as', 'wait'];

/**
 * The steps of a walk-through: fenced `http` blocks in pairs, a request and its answer, each a first line, headers, and
 * after an empty line a body.
 *
 * @throws Error naming the line where a block is not what has to come there
 */
export function parseWalk(page: string): readonly WalkStep[] {
  const blocks = [...page.matchAll(FENCED)].map(({ index, 1: text = '' }) =>
    readBlock(text, page.slice(0, index).split('\n').length + 1),
  );
  return blocks.flatMap((block, at) => {
    const answer = blocks[at + 1];
    if (at % 2 === 1) return [];
    return [{ line: block.line, request: readRequest(block), answer: readAnswer(answer, block.line) }];
  });
}

function readBlock(text: string, line: number): Block {
  const [head = '', ...rest] = text.trimEnd().split('\n\n');
  const [first = '', ...headers] = head.split('\n');
  const body = rest.join('\n\n').trim();
  return {
    line,
    first,
    headers: Object.fromEntries(headers.map((header) => readHeader(header, line))),
    body: body === '' ? null : body,
  };
}

function readHeader(text: string, line: number): [name: string, value: string] {
  const [, name, value] = /^([A-Za-z-]+): (.+)$/.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new Error(`Line ${line}: "${text}" is not a header`);
  return [name.toLowerCase(), value];
}

function readRequest({ line, first, headers, body }: Block): WalkRequest {
  const [, method, path] = REQUEST.exec(first) ?? [];
  if (method === undefined || path === undefined) {
    throw new Error(`Line ${line}: "${first}" is not a method and a path`);
  }
  const sent = Object.entries(headers).filter(([name]) => !OWN_HEADERS.includes(name));
  return {
    method,
    path,
    as: headers['as'] ?? null,
    wait: headers['wait'] === 'yes',
    headers: Object.fromEntries(sent),
    body,
  };
}

function readAnswer(block: Block | undefined, line: number): WalkAnswer {
  if (block === undefined || !STATUS.test(block.first)) {
    throw new Error(`Line ${line}: the answer to this request is not written after it`);
  }
  return { status: Number(block.first), headers: block.headers, body: block.body };
}
