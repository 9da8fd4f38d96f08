/** No token was given. `code` is that of OAuth 2.0 (RFC 6749 §5.2), e.g. `invalid_client`; null if there was none. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly status: number;
  readonly code: string | null;

  constructor(status: number, code: string | null) {
    super(`The token endpoint answered ${status}${code === null ? '' : ` ${code}`}`);
    this.status = status;
    this.code = code;
  }
}
