import { isPublicAddress } from './is-public-address.ts';

/** `public`: only what anybody on the internet could reach, encrypted; `any`: also this machine, for development. */
export const WEBHOOK_NETWORKS = ['public', 'any'] as const;
export type WebhookNetwork = (typeof WEBHOOK_NETWORKS)[number];

export const WEBHOOK_URL_FAULTS = ['scheme', 'credentials', 'fragment', 'address', 'host'] as const;
export type WebhookUrlFault = (typeof WEBHOOK_URL_FAULTS)[number];

/** Names that lead nowhere but into the own network: RFC 6761, RFC 6762, and `internal` as ICANN reserved it. */
const PRIVATE_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|test|invalid|example)$/;

const isAddress = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host);

const hostFault = (hostname: string): WebhookUrlFault | null => {
  const host = hostname.replace(/\.$/, '');
  if (isAddress(host)) return isPublicAddress(host.replace(/^\[|\]$/g, '')) ? null : 'address';
  return !host.includes('.') || PRIVATE_NAMES.test(host) ? 'host' : null;
};

/**
 * What is wrong with a URL as the place that webhooks go to, or null. What its name resolves to is not known here:
 * that is checked whenever a connection is made.
 */
export const webhookUrlFault = (text: string, network: WebhookNetwork): WebhookUrlFault | null => {
  const url = URL.parse(text);
  if (url === null) return 'scheme';
  const schemes = network === 'any' ? ['https:', 'http:'] : ['https:'];
  if (!schemes.includes(url.protocol)) return 'scheme';
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (url.hash !== '') return 'fragment';
  return network === 'any' ? null : hostFault(url.hostname);
};
