import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { PatternError } from './errors.ts';
import type { Scalar } from './flatten-event.ts';

const familyOf = (address: string): 'ipv4' | 'ipv6' | undefined => {
  if (isIPv4(address)) return 'ipv4';
  return isIPv6(address) ? 'ipv6' : undefined;
};

/** Addresses within a block such as `10.0.0.0/24` or `2001:db8::/32`. */
export function cidr(block: string, path: string): (value: Scalar) => boolean {
  const [address = '', length = ''] = block.split('/');
  const family = familyOf(address);
  const bits = Number(length);
  const most = family === 'ipv4' ? 32 : 128;
  if (family === undefined || !/^\d{1,3}$/.test(length) || bits > most) {
    throw new PatternError(path, `"${block}" is not an address block such as 10.0.0.0/24`);
  }
  const list = new BlockList();
  list.addSubnet(address, bits, family);
  return (value) => typeof value === 'string' && familyOf(value) === family && list.check(value, family);
}
