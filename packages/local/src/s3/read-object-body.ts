import type { IncomingMessage } from 'node:http';
import { S3Error } from './s3-error.ts';

const isChunked = ({ headers }: IncomingMessage): boolean =>
  String(headers['content-encoding'] ?? '').includes('aws-chunked') ||
  String(headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');

const LINE_END = Buffer.from('\r\n');

/** `aws-chunked`, as the SDK sends a stream: each chunk after a line with its size in hex, then trailers. */
function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf(LINE_END, at);
    const size = Number.parseInt(body.toString('latin1', at, end), 16);
    if (end < 0 || Number.isNaN(size))
      throw new S3Error('IncompleteBody', 400, 'the body is not aws-chunked');
    if (size === 0) return Buffer.concat(parts);
    const from = end + LINE_END.length;
    parts.push(body.subarray(from, from + size));
    at = from + size + LINE_END.length;
  }
}

/** The bytes that are to be stored. */
export async function readObjectBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const body = Buffer.concat(parts);
  return isChunked(request) ? joinChunks(body) : body;
}
