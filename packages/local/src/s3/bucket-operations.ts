import type { ObjectCall } from './object-operations.ts';
import type { ListedObject, ObjectStore } from './object-store.ts';
import { readObjectBody } from './read-object-body.ts';
import { document, element, escapeXml, textsOf } from './xml.ts';

const XML = { 'content-type': 'application/xml' };
const MOST_KEYS = 1000;

export async function deleteObjects(
  store: ObjectStore,
  { request, response, address }: ObjectCall,
): Promise<void> {
  const keys = textsOf((await readObjectBody(request)).toString('utf8'), 'Key');
  for (const key of keys) await store.delete(address.bucket, key);
  const deleted = keys.map((key) => element('Deleted', element('Key', escapeXml(key))));
  response.writeHead(200, XML).end(document('DeleteResult', ...deleted));
}

const contents = ({ key, size, etag, lastModified }: ListedObject): string =>
  element(
    'Contents',
    element('Key', escapeXml(key)),
    element('LastModified', lastModified),
    element('ETag', escapeXml(`"${etag}"`)),
    element('Size', size),
    element('StorageClass', 'STANDARD'),
  );

/** ListObjectsV2; the continuation token is the last key of the page before. */
export async function listObjects(store: ObjectStore, { response, url, address }: ObjectCall): Promise<void> {
  const query = url.searchParams;
  const prefix = query.get('prefix') ?? '';
  const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
  const most = Math.min(Number(query.get('max-keys') ?? MOST_KEYS), MOST_KEYS);
  const rest = (await store.list(address.bucket, prefix)).filter(({ key }) => key > after);
  const page = rest.slice(0, most);
  const isTruncated = rest.length > page.length;
  response
    .writeHead(200, XML)
    .end(
      document(
        'ListBucketResult',
        element('Name', address.bucket),
        element('Prefix', escapeXml(prefix)),
        element('KeyCount', page.length),
        element('MaxKeys', most),
        element('IsTruncated', isTruncated),
        ...(isTruncated ? [element('NextContinuationToken', escapeXml(page.at(-1)?.key ?? ''))] : []),
        ...page.map(contents),
      ),
    );
}
