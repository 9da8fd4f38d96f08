import type { Node } from 'constructs';

/** Personal data of civil servants stay in Indonesia: Jakarta. */
const DEFAULT_REGION = 'ap-southeast-3';
const DEFAULT_STAGE = 'dev';
const LOCAL_CONSOLE = 'http://localhost:5173';

/** Another agency's system: signs in by client credentials and gets only these scopes. */
export interface MachineClientSettings {
  readonly name: string;
  readonly scopes: readonly string[];
}

/** Everything that differs between deployments. Read once from the CDK context (`-c name=value` or cdk.json). */
export interface StageSettings {
  readonly stage: string;
  readonly region: string;
  /** The one web origin that may call the API from a browser. */
  readonly consoleOrigin: string;
  /** ARN of the certificate for the host of `consoleOrigin`; without it the console has CloudFront's own name. */
  readonly consoleCertificate?: string;
  /** Who is mailed when an alarm goes off; without it the alarms only show on the dashboard. */
  readonly alarmEmail?: string;
  readonly machineClients: readonly MachineClientSettings[];
  /** AWS accounts whose event buses may be told of public events. */
  readonly subscriberAccounts: readonly string[];
  /** Where webhooks may go: `any` lets them reach this machine too, for development alone. */
  readonly webhookNetwork: 'public' | 'any';
}

export const readStage = (node: Node): StageSettings => {
  const stage = readText(node, 'stage') ?? DEFAULT_STAGE;
  if (!/^[a-z][a-z0-9-]{1,15}$/.test(stage)) {
    throw new Error(
      `context "stage" is "${stage}": 2 to 16 lower-case letters, digits or hyphens, e.g. -c stage=dev`,
    );
  }
  const alarmEmail = readText(node, 'alarmEmail');
  const consoleCertificate = readConsoleCertificate(node);
  return {
    stage,
    region: readText(node, 'region') ?? DEFAULT_REGION,
    consoleOrigin: readConsoleOrigin(node, stage),
    ...(consoleCertificate === undefined ? {} : { consoleCertificate }),
    ...(alarmEmail === undefined ? {} : { alarmEmail }),
    machineClients: readMachineClients(node),
    subscriberAccounts: readSubscriberAccounts(node),
    webhookNetwork: readWebhookNetwork(node, stage),
  };
};

const readText = (node: Node, key: string): string | undefined => {
  const value: unknown = node.tryGetContext(key);
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`context "${key}" must be a non-empty text`);
};

/** A list of cdk.json, or of `-c`, which gives it as text. */
const readList = (node: Node, key: string): unknown => {
  const value: unknown = node.tryGetContext(key) ?? [];
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch (cause) {
    throw new Error(`context "${key}" is no JSON: ${value}`, { cause });
  }
};

const readConsoleOrigin = (node: Node, stage: string): string => {
  const origin = readText(node, 'consoleOrigin');
  if (origin === undefined) {
    if (stage === DEFAULT_STAGE) return LOCAL_CONSOLE;
    throw new Error(
      `stage "${stage}" needs -c consoleOrigin=https://…: the one origin that browsers may call from`,
    );
  }
  const { origin: normal, protocol, hostname } = new URL(origin);
  if (normal !== origin || (protocol !== 'https:' && hostname !== 'localhost')) {
    throw new Error(`context "consoleOrigin" is "${origin}": an https origin without a path`);
  }
  return origin;
};

/** CloudFront takes certificates of Virginia alone. */
const readConsoleCertificate = (node: Node): string | undefined => {
  const arn = readText(node, 'consoleCertificate');
  if (arn === undefined || /^arn:aws:acm:us-east-1:\d{12}:certificate\/[0-9a-f-]+$/.test(arn)) return arn;
  throw new Error(`context "consoleCertificate" is "${arn}": the ARN of an ACM certificate in us-east-1`);
};

const isMachineClient = (value: unknown): value is MachineClientSettings =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'scopes' in value &&
  Array.isArray(value.scopes) &&
  value.scopes.length > 0 &&
  value.scopes.every((scope) => typeof scope === 'string');

const readMachineClients = (node: Node): readonly MachineClientSettings[] => {
  const clients = readList(node, 'machineClients');
  if (Array.isArray(clients) && clients.every(isMachineClient)) return clients;
  throw new Error('context "machineClients" must be a list of {"name", "scopes": [at least one]}');
};

const readSubscriberAccounts = (node: Node): readonly string[] => {
  const accounts = readList(node, 'subscriberAccounts');
  const isAccount = (value: unknown): value is string => typeof value === 'string' && /^\d{12}$/.test(value);
  if (Array.isArray(accounts) && accounts.every(isAccount)) return accounts;
  throw new Error('context "subscriberAccounts" must be a list of account ids of 12 digits, as texts');
};

const readWebhookNetwork = (node: Node, stage: string): StageSettings['webhookNetwork'] => {
  const network = readText(node, 'webhookNetwork') ?? 'public';
  if (network === 'public') return network;
  if (network === 'any' && stage === DEFAULT_STAGE) return network;
  throw new Error(
    `context "webhookNetwork" is "${network}": "public", or "any" on the stage "${DEFAULT_STAGE}" alone`,
  );
};
