/** The file did not reach its place: a place is offered for a short time only. Begin the import anew. */
export class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly status: number;

  constructor(status: number) {
    super(`The file was not taken: ${status}`);
    this.status = status;
  }
}
