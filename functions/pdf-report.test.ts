import { describe, expect, it } from 'vitest';
import { writePdf } from './pdf-report.ts';
import type { Section } from './pdf-section.ts';
import { pdfText } from './test-pdf-text.ts';

const DATE = new Date('2026-11-30T00:00:00Z');

const listOf = (name: string, rows: number): Section => ({
  name,
  columns: [
    { header: 'Nomor', key: 'number' },
    { header: 'Nama', key: 'name' },
  ],
  rows: Array.from({ length: rows }, (_, at) => ({ number: at, name: `${name}-${at}` })),
});

const textOf = async (...sections: Parameters<typeof writePdf>[0]['sections']): Promise<string> =>
  pdfText(Buffer.from(await writePdf({ title: 'Laporan', look: 'page', sections, date: DATE })));

describe('two columns of a PDF', () => {
  it('stand beside each other', async () => {
    const pair = { left: [listOf('kiri', 40)], right: [listOf('kanan', 40)], share: 0.5 };
    const text = await textOf(pair);
    expect(text).toContain('Halaman1dari1');
    expect(text).toContain('kiri-39');
    expect(text).toContain('kanan-39');
    expect(await textOf(...pair.left, ...pair.right)).toContain('dari2');
  });

  it('begin on another page where the rest of one does not hold them', async () => {
    const pair = { left: [listOf('kiri', 40)], right: [listOf('kanan', 2)], share: 0.5 };
    const text = await textOf(listOf('dahulu', 40), pair);
    expect(text).toContain('Halaman2dari2');
    // what is written first of the second page is the pair: its foot is written last
    expect(text.indexOf('kiri-0')).toBeGreaterThan(text.indexOf('Halaman1dari2'));
  });

  it('go one below the other where no page holds them', async () => {
    const pair = { left: [listOf('kiri', 150)], right: [listOf('kanan', 3)], share: 0.5 };
    const text = await textOf(pair);
    expect(text).toContain('kiri-149');
    expect(text.indexOf('kanan-0')).toBeGreaterThan(text.indexOf('kiri-149'));
  });
});
