import { UnreadableFile } from './tabular-file.ts';

type Attributes = Readonly<Record<string, string>>;

/** What is told of a document, in its order. Names come without their namespace prefix. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** Everything between two tags at once, references resolved. */
  text?(text: string): void;
}

/** The longest that a tag or a text may be: a cell holds 32,767 characters. */
const LONGEST = 1024 * 1024;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(#x[0-9a-fA-F]+|#\d+|[a-z]+);/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;

const damaged = (cause?: unknown) => new UnreadableFile('file-unreadable', ['damaged'], { cause });

/**
 * Reads the XML of spreadsheets piece by piece. No document type is accepted, hence no entities of its own that could
 * unfold without end or fetch anything.
 */
export const createXmlReader = (listener: XmlListener): { write(piece: string): void; end(): void } => {
  let rest = '';
  let depth = 0;

  const tag = (body: string) => {
    if (body.startsWith('/')) {
      depth -= 1;
      if (depth < 0) throw damaged();
      listener.close(localName(body.slice(1).trim()));
      return;
    }
    const isEmpty = body.endsWith('/');
    const [whole = '', name = ''] = /^([^\s/]+)/.exec(body) ?? [];
    if (name === '') throw damaged();
    listener.open(localName(name), attributesOf(body.slice(whole.length)));
    if (isEmpty) listener.close(localName(name));
    else depth += 1;
  };

  /** Where the markup that begins at `at` ends, exclusive; -1 while it is not all there. */
  const markup = (at: number): number => {
    if (rest.startsWith('<!--', at)) return endOf('-->', at + 4);
    if (rest.startsWith('<![CDATA[', at)) {
      const end = endOf(']]>', at + 9);
      if (end >= 0) listener.text?.(rest.slice(at + 9, end - 3));
      return end;
    }
    if (rest.startsWith('<?', at)) return endOf('?>', at + 2);
    // what may yet become one of the above
    if (rest.length - at < 9 && '<![CDATA['.startsWith(rest.slice(at))) return -1;
    if (rest.length - at < 4 && '<!--'.startsWith(rest.slice(at))) return -1;
    if (rest.startsWith('<!', at)) throw new UnreadableFile('file-unreadable', ['document-type']);
    const end = endOfTag(rest, at + 1);
    if (end >= 0) tag(rest.slice(at + 1, end - 1));
    return end;
  };
  const endOf = (mark: string, from: number): number => {
    const at = rest.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length;
  };

  return {
    write: (piece) => {
      rest += piece;
      let at = 0;
      for (;;) {
        const next = rest.indexOf('<', at);
        if (next < 0) break;
        if (next > at) listener.text?.(resolve(rest.slice(at, next)));
        const end = markup(next);
        at = end < 0 ? next : end;
        if (end < 0) break;
      }
      rest = rest.slice(at);
      if (rest.length > LONGEST) throw damaged();
    },
    end: () => {
      if (depth !== 0 || rest.trim() !== '') throw damaged();
    },
  };
};

/** A `>` inside of quotes ends nothing. */
const endOfTag = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    const close = text.indexOf('>', at);
    if (close < 0) return -1;
    const quote = /["']/.exec(text.slice(at, close));
    if (quote === null) return close + 1;
    const closing = text.indexOf(quote[0], at + quote.index + 1);
    if (closing < 0) return -1;
    at = closing + 1;
  }
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributesOf = (text: string): Attributes => {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[localName(name)] = resolve(double ?? single ?? '');
  }
  return attributes;
};

const resolve = (text: string): string =>
  text.includes('&') ? text.replace(REFERENCE, (_whole, name: string) => characterOf(name)) : text;

const characterOf = (name: string): string => {
  if (!name.startsWith('#')) {
    const character = NAMED[name];
    if (character === undefined) throw damaged();
    return character;
  }
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code > LAST_CODE_POINT) throw damaged();
  return String.fromCodePoint(code);
};
