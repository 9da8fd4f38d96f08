import type { IncomingMessage } from 'node:http';
import { posix } from 'node:path';
import { type Answer, json } from '../http/answer.ts';
import type { DeployedFilesModel } from '../model/deployed-files.ts';
import type { BehaviourModel, DistributionModel } from '../model/distribution.ts';
import { findDeployedFile } from './deployed-file.ts';
import { matchesPattern } from './matches-pattern.ts';
import { viewerRequest } from './viewer-request.ts';

type Serve = (request: IncomingMessage, url: URL) => Promise<Answer>;

/** Where the deployed console is told of Cognito, the local one is told that a role is picked. */
const CONFIG = '/config.json';
const LOCAL_CONFIG = { signIn: { kind: 'local' } };

const xml = (status: number, code: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`,
});

/** Answers requests as the distribution of the template does: files of its bucket, and the API behind it. */
export function serveDistribution(
  distribution: DistributionModel,
  files: readonly DeployedFilesModel[],
  api: Serve,
): Serve {
  async function answerFile(bucket: string, request: IncomingMessage, path: string): Promise<Answer> {
    if (path === CONFIG) return json(200, LOCAL_CONFIG, { 'cache-control': 'no-cache' });
    const deployments = files.filter((deployment) => deployment.bucket === bucket);
    const found = await findDeployedFile(deployments, path.slice(1));
    // who may not list a bucket is not told what is not in it
    if (found === undefined) return xml(403, 'AccessDenied');
    const { content, headers } = found;
    if (request.headers['if-none-match'] === headers['etag']) return { status: 304, headers, body: '' };
    return { status: 200, headers, body: content };
  }

  async function answerBehaviour(found: BehaviourModel, request: IncomingMessage, url: URL): Promise<Answer> {
    const { method = 'GET' } = request;
    if (!found.methods.includes(method)) return xml(403, 'MethodNotAllowed');
    if (found.bucket === null) return api(request, url);
    const asked =
      found.viewerRequest === undefined
        ? url.pathname
        : viewerRequest(found.viewerRequest, method, url.pathname);
    const path = asked === '/' ? `/${distribution.rootObject}` : asked;
    return answerFile(found.bucket, request, posix.normalize(decode(path)));
  }

  return async function serve(request, url) {
    const found = distribution.behaviours.find(({ pattern }) => matchesPattern(pattern, url.pathname));
    if (found === undefined) throw new Error(`no behaviour of the distribution matches ${url.pathname}`);
    const answer = await answerBehaviour(found, request, url);
    return { ...answer, headers: { ...answer.headers, ...found.headers } };
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
