import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAnswer } from './compare-answer.ts';
import { parseWalk } from './parse-walk.ts';

const page = `# A walk

\`\`\`http
POST /v1/units
As: hr-admin
If-Match: "{{version}}"

{"id": "dinas",

 "name": "Dinas"}
\`\`\`

It answers:

\`\`\`http
201

{"id": "dinas"}
\`\`\`

\`\`\`http
GET /v1/deadlines?kind=kgb
As: asn 197105101996031002
Wait: yes
\`\`\`

\`\`\`http
200
\`\`\`
`;

describe('parseWalk', () => {
  it('lets a request go to a URL that an answer gave', () => {
    const upload = '```http\nPUT {{upload}}\nContent-Type: text/csv\n\na;b\n```\n```http\n200\n```\n';
    expect(parseWalk(upload)).toMatchObject([
      { request: { method: 'PUT', path: '{{upload}}', as: null, body: 'a;b' }, answer: { status: 200 } },
    ]);
  });

  it('reads requests and answers in pairs, each with its line', () => {
    expect(parseWalk(page)).toEqual([
      {
        line: 4,
        request: {
          method: 'POST',
          path: '/v1/units',
          as: 'hr-admin',
          wait: false,
          headers: { 'if-match': '"{{version}}"' },
          body: '{"id": "dinas",\n\n "name": "Dinas"}',
        },
        answer: { status: 201, headers: {}, body: '{"id": "dinas"}' },
      },
      {
        line: 22,
        request: {
          method: 'GET',
          path: '/v1/deadlines?kind=kgb',
          as: 'asn 197105101996031002',
          wait: true,
          headers: {},
          body: null,
        },
        answer: { status: 200, headers: {}, body: null },
      },
    ]);
  });

  it.each([
    ['a request without its answer', '```http\nGET /v1/units\n```\n', 'Line 2: the answer'],
    ['an answer where a request has to be', '```http\n200\n```\n', 'Line 2: "200" is not a method'],
    ['something that is no header', '```http\nGET /v1/units\nhr-admin\n```\n', '"hr-admin" is not a header'],
  ])('refuses %s', (_what, text, message) => {
    expect(() => parseWalk(text)).toThrow(message);
  });
});

describe('compareAnswer', () => {
  it('keeps what a place stands for, and demands it from then on', () => {
    const first = compareAnswer(
      { id: '{{id}}', version: '{{version}}' },
      { id: 'x-1', version: 3, more: 1 },
      {},
    );
    expect(first).toEqual({ differences: [], captures: { id: 'x-1', version: '3' } });
    expect(
      compareAnswer({ id: '{{id}}', version: '{{version}}' }, { id: 'x-1', version: 3 }, first.captures),
    ).toEqual(first);
    expect(compareAnswer(['{{id}}'], ['x-2'], first.captures).differences).toEqual([
      'answer[0]: "x-2" instead of "x-1"',
    ]);
    expect(compareAnswer({ at: '/x/{{id}}' }, { at: '/x/x-1' }, first.captures).differences).toEqual([]);
  });

  it('says where an answer differs', () => {
    expect(
      compareAnswer({ a: 1, b: [1, 2], c: { d: null }, e: '{{e}}' }, { a: 2, b: [1], c: {}, e: [] }, {})
        .differences,
    ).toEqual([
      'answer.a: 2 instead of 1',
      'answer.b: [1] instead of [1,2]',
      'answer.c.d: nothing instead of null',
      'answer.e: nothing to keep as e in []',
    ]);
    expect(() => compareAnswer('/x/{{lost}}', '/x/1', {})).toThrow('{{lost}}');
  });

  it('finds every answer equal to itself, and to less of itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (value, more) => {
        fc.pre(!JSON.stringify(value).includes('{{'));
        expect(compareAnswer(value, value, {}).differences).toEqual([]);
        expect(compareAnswer({ value }, { ...more, value }, {}).differences).toEqual([]);
      }),
    );
  });
});
