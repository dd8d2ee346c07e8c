import { describe, expect, test } from 'vitest';
import { withExtension } from './chosen-file';

describe('a name to save under', () => {
  test.each([
    ['/nowhere/brief', '/nowhere/brief.docx'],
    ['/nowhere/Brief No. 3', '/nowhere/Brief No. 3.docx'],
    ['/nowhere/brief 1.2', '/nowhere/brief 1.2.docx'],
    ['/nowhere/brief.docx', '/nowhere/brief.docx'],
    ['/nowhere/brief.DOCX', '/nowhere/brief.DOCX'],
  ])('%s is %s', async (given, expected) => {
    expect(await withExtension(given, 'docx')).toBe(expected);
  });
});
