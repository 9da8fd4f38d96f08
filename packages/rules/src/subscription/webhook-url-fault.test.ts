import { describe, expect, it } from 'vitest';
import { webhookUrlFault } from './webhook-url-fault.ts';

describe('webhookUrlFault', () => {
  it.each([
    ['https://simpeg.papua.go.id/events', null],
    ['https://simpeg.papua.go.id:8443/events?x=1', null],
    ['https://8.8.8.8/', null],
    ['https://[2606:4700::1111]/', null],
    ['http://simpeg.papua.go.id/', 'scheme'],
    ['ftp://simpeg.papua.go.id/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['no url', 'scheme'],
    ['https://user@simpeg.papua.go.id/', 'credentials'],
    ['https://user:secret@simpeg.papua.go.id/', 'credentials'],
    ['https://simpeg.papua.go.id/#part', 'fragment'],
    ['https://127.0.0.1/', 'address'],
    ['https://2130706433/', 'address'],
    ['https://0x7f.1/', 'address'],
    ['https://0177.0.0.1/', 'address'],
    ['https://169.254.169.254/latest/meta-data', 'address'],
    ['https://[::1]/', 'address'],
    ['https://[::ffff:10.0.0.1]/', 'address'],
    ['https://localhost/', 'host'],
    ['https://LOCALHOST./', 'host'],
    ['https://simpeg/', 'host'],
    ['https://db.internal/', 'host'],
    ['https://printer.local/', 'host'],
    ['https://localhost.papua.go.id/', null],
  ])('%s: %s', (url, fault) => {
    expect(webhookUrlFault(url, 'public')).toBe(fault);
  });

  it('lets development reach this machine, but carries no password there either', () => {
    expect(webhookUrlFault('http://127.0.0.1:4000/hook', 'any')).toBeNull();
    expect(webhookUrlFault('http://u:p@127.0.0.1:4000/', 'any')).toBe('credentials');
    expect(webhookUrlFault('file:///etc/passwd', 'any')).toBe('scheme');
  });
});
