/** Lambda bundles of the fixture: plain modules that reach the stack only through AWS endpoints, as real ones do. */

const aws = `
const call = async (endpoint, target, version, body) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-' + version,
      'x-amz-target': target,
      authorization: 'AWS4-HMAC-SHA256 Credential=local/20270101/ap-southeast-3/x/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
};
const dynamodb = (operation, body) =>
  call(process.env.AWS_ENDPOINT_URL_DYNAMODB, 'DynamoDB_20120810.' + operation, '1.0', { TableName: process.env.TABLE, ...body });
const key = (pk, sk) => ({ pk: { S: pk }, sk: { S: sk } });
const read = async (pk, sk) => (await dynamodb('GetItem', { Key: key(pk, sk), ConsistentRead: true })).Item;
const count = (pk, sk) =>
  dynamodb('UpdateItem', {
    Key: key(pk, sk),
    UpdateExpression: 'ADD times :one',
    ExpressionAttributeValues: { ':one': { N: '1' } },
  });
`;

const api = `${aws}
export const handler = async (event, context) => {
  if (event.routeKey === 'GET /echo/{id}') {
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ event, now: Date.now(), year: new Date().getFullYear(), name: context.functionName }) };
  }
  if (event.routeKey === 'POST /items/{id}') {
    const body = JSON.parse(event.body ?? '{}');
    await dynamodb('PutItem', { Item: { ...key(event.pathParameters.id, 'EVENT#1'), body: { S: JSON.stringify(body) } } });
    return { statusCode: 201, body: '' };
  }
  if (event.routeKey === 'GET /effects/{id}') {
    return { effects: Number((await read(event.pathParameters.id, 'EFFECT'))?.times.N ?? 0) };
  }
  if (event.routeKey === 'PUT /broken/{by}/{id}') {
    await count(event.pathParameters.id, 'BROKEN#' + event.pathParameters.by);
    return {};
  }
  if (event.routeKey === 'DELETE /broken/{by}/{id}') {
    await dynamodb('DeleteItem', { Key: key(event.pathParameters.id, 'BROKEN#' + event.pathParameters.by) });
    return {};
  }
  if (event.routeKey === 'GET /throw') throw new TypeError('thrown on purpose');
  if (event.routeKey === 'GET /exit') process.exit(3);
  return { statusCode: 404, body: '' };
};
`;

const slow = `
let calls = 0;
export const handler = async (event) => {
  calls++;
  const ms = Number(event.queryStringParameters?.ms ?? 0);
  await new Promise((resolve) => setTimeout(resolve, ms));
  return { calls };
};
`;

const publish = `${aws}
export const handler = async ({ Records }) => {
  for (const record of Records) {
    const id = record.dynamodb.Keys.pk.S;
    const body = JSON.parse(record.dynamodb.NewImage.body.S);
    if ((await read(id, 'BROKEN#publish')) !== undefined) return { batchItemFailures: [{ itemIdentifier: record.dynamodb.SequenceNumber }] };
    const answer = await call(process.env.AWS_ENDPOINT_URL_EVENTBRIDGE, 'AWSEvents.PutEvents', '1.1', {
      Entries: [{ Source: 'fixture', DetailType: 'item.put.v1', Detail: JSON.stringify({ id, ...body }), EventBusName: process.env.BUS }],
    });
    if (answer.FailedEntryCount > 0) throw new Error(answer.Entries[0].ErrorCode);
  }
  return { batchItemFailures: [] };
};
`;

const work = `${aws}
export const handler = async ({ Records }) => {
  const batchItemFailures = [];
  for (const record of Records) {
    const { detail } = JSON.parse(record.body);
    if ((await read(detail.id, 'BROKEN#work')) !== undefined) batchItemFailures.push({ itemIdentifier: record.messageId });
    else await count(detail.id, 'EFFECT');
  }
  return { batchItemFailures };
};
`;

const nightly = `${aws}
export const handler = async (event) => {
  if (event.asOf === '2030-01-01T00:00:00Z') throw new Error('no such night');
  await count('nightly', 'EFFECT');
  return { ...event, today: new Date().toISOString().slice(0, 10) };
};
`;

export const fixtureBundles: Readonly<Record<string, string>> = { api, slow, publish, work, nightly };
