import { describe, expect, test } from '@jest/globals';
import { firstFile } from './multipart.rules.js';

const TYPE = 'multipart/form-data; boundary=abc';
const part = (head: string, bytes: Buffer | string) =>
  Buffer.concat([Buffer.from(`--abc\r\n${head}\r\n\r\n`), Buffer.from(bytes), Buffer.from('\r\n')]);
const END = Buffer.from('--abc--\r\n');
const FILE = 'Content-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf';

describe('the file of a form', () => {
  test('is found behind other fields, byte by byte', () => {
    const pdf = Buffer.from([0x25, 0x50, 0x0d, 0x0a, 0x0d, 0x0a, 0x2d, 0x2d, 0x00, 0xff]);
    const body = Buffer.concat([part('Content-Disposition: form-data; name="x"', 'y'), part(FILE, pdf), END]);
    expect(firstFile(body, TYPE)).toEqual(pdf);
    expect(firstFile(body, 'multipart/form-data; boundary="abc"')).toEqual(pdf);
  });

  test.each([
    ['no file', Buffer.concat([part('Content-Disposition: form-data; name="x"', 'y'), END]), TYPE],
    ['a field left empty', Buffer.concat([part(FILE.replace('a.pdf', ''), ''), END]), TYPE],
    ['no end', part(FILE, 'x').subarray(0, -2), TYPE],
    ['no boundary', Buffer.concat([part(FILE, 'x'), END]), 'multipart/form-data'],
    ['another type', Buffer.concat([part(FILE, 'x'), END]), 'application/pdf'],
    ['nothing', Buffer.alloc(0), TYPE],
  ])('is none with %s', (_name, body, type) => {
    expect(firstFile(body, type)).toBeNull();
  });
});
