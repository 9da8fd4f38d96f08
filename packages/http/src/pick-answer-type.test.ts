import { describe, expect, it } from 'vitest';
import { pickAnswerType } from './pick-answer-type.ts';

const LIST = ['application/json', 'application/x-ndjson', 'text/csv'];

describe('pickAnswerType', () => {
  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/csv', 'text/csv'],
    ['Text/CSV; charset=utf-8', 'text/csv'],
    ['text/*', 'text/csv'],
    ['application/x-ndjson, application/json;q=0.5', 'application/x-ndjson'],
    ['application/json;q=0.2, text/csv;q=0.8', 'text/csv'],
    ['application/json;q=0, */*', 'application/x-ndjson'],
    ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
    ['text/csv;q=2, application/json;q=0.1', 'application/json'],
    ['application/xml', null],
    ['*/*;q=0', null],
    ['json', null],
  ])('answers %j with %s', (accept, type) => {
    expect(pickAnswerType(LIST, accept)).toBe(type);
  });

  it('finds a file of a range of types', () => {
    expect(pickAnswerType(['text/*'], 'text/css,*/*;q=0.1')).toBe('text/*');
    expect(pickAnswerType(['text/*'], 'text/css')).toBe('text/*');
    expect(pickAnswerType(['text/*'], 'image/png')).toBeNull();
  });
});
