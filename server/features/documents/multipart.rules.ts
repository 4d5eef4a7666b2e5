/**
 * The first file of a form sent as `multipart/form-data` (RFC 7578); null when there is none. Pure: bytes in, bytes out.
 */
export function firstFile(body: Uint8Array, contentType: string): Buffer | null {
  const [, quoted, plain] =
    /^multipart\/form-data;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) return null;
  const bytes = Buffer.from(body);
  const mark = `--${boundary}`;
  for (let at = bytes.indexOf(mark); at >= 0; ) {
    const next = bytes.indexOf(`\r\n${mark}`, at + mark.length);
    const head = bytes.indexOf('\r\n\r\n', at);
    if (next < 0 || head < 0) return null;
    const isFile = /^content-disposition:[^\r\n]*;\s*filename="[^"]+"/im.test(bytes.toString('latin1', at, head));
    if (isFile && head < next) return bytes.subarray(head + 4, next);
    at = next + 2;
  }
  return null;
}
