const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

export const unescapeXml = (text: string): string =>
  Object.entries(ESCAPES).reduceRight((left, [char, escaped]) => left.replaceAll(escaped, char), text);

export const element = (name: string, ...content: readonly (string | number | boolean)[]): string =>
  `<${name}>${content.join('')}</${name}>`;

export const document = (root: string, ...content: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${content.join('')}</${root}>`;

/** The text of every element of a name; enough for the few bodies that S3 takes. */
export const textsOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => unescapeXml(text));
