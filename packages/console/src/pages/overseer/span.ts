/** Days, both included, that the page is about; left out: from the first one, to the last one. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the address; what is no day counts as not said. */
export const readSpan = (params: URLSearchParams): Span => {
  const from = params.get('from') ?? '';
  const to = params.get('to') ?? '';
  return { ...(DAY.test(from) && { from }), ...(DAY.test(to) && { to }) };
};
