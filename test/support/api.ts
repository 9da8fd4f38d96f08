export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // the body is whatever the service says; tests look into it with matchers
  readonly body: unknown;
}

export interface Call {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One caller of the API: everything goes over HTTP. */
export interface Api {
  get(path: string, call?: Call): Promise<Answer>;
  post(path: string, body: unknown, call?: Call): Promise<Answer>;
  patch(path: string, body: unknown, call?: Call): Promise<Answer>;
  put(path: string, body: unknown, call?: Call): Promise<Answer>;
}

export const apiAs = (url: string, token: string | null): Api => {
  const send = async (method: string, path: string, { body, headers = {} }: Call): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : JSON.parse(text),
    };
  };
  return {
    get: (path, call = {}) => send('GET', path, call),
    post: (path, body, call = {}) => send('POST', path, { ...call, body }),
    patch: (path, body, call = {}) => send('PATCH', path, { ...call, body }),
    put: (path, body, call = {}) => send('PUT', path, { ...call, body }),
  };
};

/** Asks until the answer is as wanted, at most `withinMs`; then gives the last one. */
export const eventually = async (
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
  withinMs = 45_000,
): Promise<Answer> => {
  const until = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > until) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
