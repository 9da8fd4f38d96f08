/** A refusal as S3 gives it, in XML. */
export class S3Error extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number, message: string) {
    super(message);
    this.name = 'S3Error';
    this.code = code;
    this.status = status;
  }
}

export const noSuchKey = (key: string): S3Error => new S3Error('NoSuchKey', 404, `there is no object ${key}`);
