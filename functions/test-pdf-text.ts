import { inflateSync } from 'node:zlib';

/** Objects of a PDF by number, each with its dictionary and what its stream holds. */
const objectsOf = (pdf: Buffer): ReadonlyMap<string, { readonly head: string; readonly stream: string }> => {
  const raw = pdf.toString('latin1');
  const found = [...raw.matchAll(/(\d+) 0 obj\n(.*?)(?:stream\n(.*?)\nendstream\s*)?endobj/gs)];
  return new Map(
    found.map(([, number = '', head = '', stream = '']) => {
      const bytes = Buffer.from(stream, 'latin1');
      const plain = head.includes('/FlateDecode') && bytes.length > 0 ? inflateSync(bytes) : bytes;
      return [number, { head, stream: plain.toString('latin1') }];
    }),
  );
};

const hexes = (text: string): readonly string[] =>
  [...text.matchAll(/<([0-9a-f ]+)>/gi)].map(([, hex = '']) => hex);
const toText = (hex: string): string =>
  Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');

/** Letters of a font by its glyph numbers: pdfkit writes them as lists, one for each range. */
const lettersOf = (cmap: string): ReadonlyMap<string, string> =>
  new Map(
    [...cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/gis)].flatMap(([, first = '', list = '']) =>
      hexes(list).map((hex, at): [string, string] => [
        (Number.parseInt(first, 16) + at).toString(16).padStart(4, '0'),
        toText(hex),
      ]),
    ),
  );

/**
 * What a PDF of ours says, in the order in which it was written, without blanks: where a line is broken depends on
 * the width of its column.
 */
export const pdfText = (pdf: Buffer): string => {
  const objects = objectsOf(pdf);
  const at = (number: string | undefined) => objects.get(number ?? '') ?? { head: '', stream: '' };
  const all = [...objects.values()];
  const fonts = new Map(
    all
      .flatMap(({ head }) => [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)])
      .map(([, name = '', number]) => {
        const [, cmap] = /\/ToUnicode (\d+) 0 R/.exec(at(number).head) ?? [];
        return [name, lettersOf(at(cmap).stream)];
      }),
  );
  const contents = all.flatMap(({ head }) => /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? []);
  let font: ReadonlyMap<string, string> | undefined;
  let said = '';
  for (const content of contents) {
    for (const [, name, shown] of at(content).stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/gs)) {
      if (name !== undefined) font = fonts.get(name);
      for (const hex of hexes(shown ?? '')) {
        for (const glyph of hex.match(/.{4}/g) ?? []) said += font?.get(glyph.toLowerCase()) ?? '';
      }
    }
  }
  return said.replaceAll(/\s/g, '');
};
