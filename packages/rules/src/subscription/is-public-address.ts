/** First bits of the networks that no webhook may reach, IPv4: RFC 6890 and its successors. */
const CLOSED_IPV4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, the metadata service of clouds among them
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];

/** Of IPv6 only global unicast is public at all; within it, what leads elsewhere is not. */
const OPEN_IPV6: readonly [network: string, bits: number] = ['2000::', 3];
const CLOSED_IPV6: readonly (readonly [network: string, bits: number])[] = [
  ['2001::', 23], // protocol assignments, Teredo among them
  ['2001:db8::', 32], // documentation
  ['3fff::', 20], // documentation
];

/** Networks of IPv6 that carry an IPv4 address from this bit on: what it is decides. */
const CARRIERS: readonly (readonly [network: string, bits: number, from: number])[] = [
  ['::ffff:0:0', 96, 96], // mapped
  ['64:ff9b::', 96, 96], // NAT64
  ['2002::', 16, 16], // 6to4
];

/** An address as its groups of 16 bits; two for IPv4, eight for IPv6. */
type Groups = readonly number[];

const parseIpv4 = (text: string): Groups | null => {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part))) return null;
  const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number);
  return [a, b, c, d].some((octet) => octet > 255) ? null : [a * 256 + b, c * 256 + d];
};

/** Groups of one side of `::`; an IPv4 address may stand for the last two. */
const parseSide = (text: string): Groups | null => {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [at, part] of parts.entries()) {
    const embedded = part.includes('.') && at === parts.length - 1 ? parseIpv4(part) : null;
    if (embedded !== null) groups.push(...embedded);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
};

const parseIpv6 = (text: string): Groups | null => {
  const [before = '', after, ...more] = text.split('::');
  const head = parseSide(before);
  const tail = after === undefined ? [] : parseSide(after);
  if (head === null || tail === null || more.length > 0) return null;
  const lacking = 8 - head.length - tail.length;
  if (after === undefined ? lacking !== 0 : lacking < 1) return null;
  return [...head, ...Array.from({ length: lacking }, () => 0), ...tail];
};

const parse = (text: string): Groups | null => (text.includes(':') ? parseIpv6(text) : parseIpv4(text));

/** The first `bits` as a text of bits: two addresses lie in one network where these are equal. */
const prefix = (groups: Groups, bits: number): string =>
  groups
    .map((group) => group.toString(2).padStart(16, '0'))
    .join('')
    .slice(0, bits);

const isIn = (groups: Groups, [network, bits]: readonly [string, number, ...number[]]): boolean =>
  prefix(groups, bits) === prefix(parse(network) ?? [], bits);

/**
 * Whether an IP address, as text, is one that anybody on the internet could reach. Everything else is not for
 * webhooks: a subscriber must not make this service call machines of its own network, the loopback or the metadata
 * service of the cloud. What is no address is not public.
 */
export const isPublicAddress = (address: string): boolean => {
  const groups = parse(address);
  if (groups === null) return false;
  if (groups.length === 2) return !CLOSED_IPV4.some((network) => isIn(groups, network));
  const carrier = CARRIERS.find((network) => isIn(groups, network));
  if (carrier !== undefined) {
    const inside = groups.slice(carrier[2] / 16, carrier[2] / 16 + 2);
    return !CLOSED_IPV4.some((network) => isIn(inside, network));
  }
  return isIn(groups, OPEN_IPV6) && !CLOSED_IPV6.some((network) => isIn(groups, network));
};
