import type { AttributeValue, _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';

type Attributes = Record<string, AttributeValue>;

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function attributeToJson(value: AttributeValue): unknown {
  if (value.B !== undefined) return { B: toBase64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(toBase64) };
  if (value.L !== undefined) return { L: value.L.map(attributeToJson) };
  if (value.M !== undefined) return { M: attributesToJson(value.M) };
  return value;
}

const attributesToJson = (attributes: Attributes): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, attributeToJson(value)]));

/** A record as Lambda's stream event carries it: binary values in base64, times in seconds. */
export interface LambdaStreamRecord {
  readonly eventID: string | undefined;
  readonly eventName: string | undefined;
  readonly eventVersion: string;
  readonly eventSource: string;
  readonly awsRegion: string;
  readonly eventSourceARN: string;
  readonly dynamodb: Readonly<Record<string, unknown>> & { readonly SequenceNumber: string };
  readonly userIdentity?: { readonly type: string | undefined; readonly principalId: string | undefined };
}

export interface StreamEntry {
  readonly sequenceNumber: string;
  readonly arrivedAt: Date;
  readonly record: LambdaStreamRecord;
}

/** Turns a record of the Streams API into the one that a function gets. */
export function toStreamEntry(source: StreamRecord, streamArn: string, region: string): StreamEntry {
  const change = source.dynamodb ?? {};
  const arrivedAt = change.ApproximateCreationDateTime ?? new Date(0);
  const sequenceNumber = change.SequenceNumber ?? '';
  const identity = source.userIdentity;
  return {
    sequenceNumber,
    arrivedAt,
    record: {
      eventID: source.eventID,
      eventName: source.eventName,
      eventVersion: source.eventVersion ?? '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: region,
      eventSourceARN: streamArn,
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(arrivedAt.getTime() / 1000),
        ...(change.Keys === undefined ? {} : { Keys: attributesToJson(change.Keys) }),
        ...(change.NewImage === undefined ? {} : { NewImage: attributesToJson(change.NewImage) }),
        ...(change.OldImage === undefined ? {} : { OldImage: attributesToJson(change.OldImage) }),
        SequenceNumber: sequenceNumber,
        SizeBytes: change.SizeBytes,
        StreamViewType: change.StreamViewType,
      },
      ...(identity === undefined
        ? {}
        : { userIdentity: { type: identity.Type, principalId: identity.PrincipalId } }),
    },
  };
}
