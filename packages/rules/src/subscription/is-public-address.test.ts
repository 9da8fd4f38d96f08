import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './is-public-address.ts';

const PUBLIC_IPV4 = [
  '8.8.8.8',
  '103.28.12.1',
  '172.15.255.255',
  '172.32.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '169.253.1.1',
  '223.255.255.255',
  '198.17.0.1',
  '198.20.0.1',
];
const PRIVATE_IPV4 = [
  '0.0.0.0',
  '10.0.0.1',
  '127.0.0.1',
  '127.255.255.255',
  '169.254.169.254',
  '172.16.0.0',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.0',
  '100.127.255.255',
  '192.0.0.8',
  '192.0.2.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
];

describe('isPublicAddress', () => {
  it.each(PUBLIC_IPV4)('%s is public, also inside of IPv6', (address) => {
    expect(isPublicAddress(address)).toBe(true);
    expect(isPublicAddress(`::ffff:${address}`)).toBe(true);
    expect(isPublicAddress(`64:ff9b::${address}`)).toBe(true);
  });

  it.each(PRIVATE_IPV4)('%s is not, also inside of IPv6', (address) => {
    expect(isPublicAddress(address)).toBe(false);
    expect(isPublicAddress(`::ffff:${address}`)).toBe(false);
    expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false);
  });

  it.each([
    '2001:4860:4860::8888',
    '2606:4700::1111',
    '2404:6800:4003:c00::64',
    '2002:808:808::1',
    '::ffff:808:808',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ...['::', '::1', 'fe80::1', 'febf::1', 'fc00::1', 'fdff::1', 'ff02::1', 'fec0::1', '100::1'],
    ...['2001:db8::1', '2001::1', '3fff::1', '5f00::1', '4000::1'],
    // IPv4 in other clothes: mapped, compatible, 6to4, NAT64
    ...[
      '::ffff:7f00:1',
      '0:0:0:0:0:ffff:a9fe:a9fe',
      '::127.0.0.1',
      '2002:7f00:1::',
      '2002:a00:1::1',
      '64:ff9b::a00:1',
    ],
    '64:ff9b:1::8.8.8.8',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '',
    'localhost',
    'simpeg.go.id',
    '8.8.8',
    '8.8.8.8.8',
    '08.8.8.8',
    '256.1.1.1',
    '0x7f.1',
    '2130706433',
    '8.8.8.8 ',
    'fe80::1%eth0',
    '2606::4700::1',
    '2606:4700:1:2:3:4:5',
    '2606:4700:1:2:3:4:5:6:7',
    '2606:47000::1',
    '2606:1:2:3:4:5:6:7::',
    ':',
    '2606:',
    '8.8.8.8::',
  ])('%j is no address, so it is not public', (text) => {
    expect(isPublicAddress(text)).toBe(false);
  });

  const octet = fc.nat({ max: 255 });

  it('knows every address of a closed network, however it is written', () => {
    const closed = fc.oneof(
      fc.tuple(
        fc.constantFrom(0, 10, 127, ...Array.from({ length: 32 }, (_, at) => 224 + at)),
        octet,
        octet,
        octet,
      ),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
      fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    );
    fc.assert(
      fc.property(closed, ([a, b, c, d]) => {
        const [high, low] = [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
        for (const address of [
          `${a}.${b}.${c}.${d}`,
          `::ffff:${high}:${low}`,
          `64:FF9B::${high}:${low}`,
          `2002:${high}:${low}::1`,
        ]) {
          expect(isPublicAddress(address), address).toBe(false);
        }
      }),
    );
  });

  it('judges an address alike, whatever carries it', () => {
    fc.assert(
      fc.property(fc.tuple(octet, octet, octet, octet), (octets) => {
        const address = octets.join('.');
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
        expect(isPublicAddress(`0:0:0:0:0:ffff:${address}`)).toBe(isPublicAddress(address));
      }),
    );
  });

  it('knows every unique-local, link-local and multicast address of IPv6', () => {
    const group = fc.nat({ max: 0xffff });
    const first = fc.oneof(
      fc.integer({ min: 0xfc00, max: 0xfdff }),
      fc.integer({ min: 0xfe80, max: 0xfebf }),
      fc.integer({ min: 0xff00, max: 0xffff }),
    );
    fc.assert(
      fc.property(fc.tuple(first, group, group, group, group, group, group, group), (groups) => {
        expect(isPublicAddress(groups.map((one) => one.toString(16)).join(':'))).toBe(false);
      }),
    );
  });
});
