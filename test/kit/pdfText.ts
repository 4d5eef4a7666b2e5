import { inflateSync } from 'node:zlib';

type Glyphs = ReadonlyMap<string, string>;

const utf16 = (hex: string): string =>
  (hex.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** The glyphs of a font as letters, from its `ToUnicode` table; a ligature is several. */
const glyphsOf = (table: string): Glyphs => {
  const found = new Map<string, string>();
  for (const [, first = '', letters = ''] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/gis))
    for (const [n, [, letter = '']] of [...letters.matchAll(/<([0-9a-f ]+)>/gi)].entries())
      found.set((Number.parseInt(first, 16) + n).toString(16).padStart(4, '0'), utf16(letter));
  return found;
};

/** What a person reads on each page of a PDF of ours, fonts decoded, without any space: lines break where the paper ends. */
export function pdfPages(pdf: Buffer): string[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id, body = '']) => [id, body]),
  );
  const streamOf = (id: string | undefined): string => {
    const body = objects.get(id) ?? '';
    const start = /stream\r?\n/.exec(body);
    if (!start) return '';
    const from = start.index + start[0].length;
    const data = body.slice(from, from + Number(/\/Length (\d+)/.exec(body)?.[1]));
    return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  };
  const fonts = new Map<string, Glyphs>();
  for (const body of objects.values())
    for (const [, name = '', id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g))
      fonts.set(name, glyphsOf(streamOf(/\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1])));
  const kids = [...objects.values()].flatMap((body) => /\/Kids \[(.*?)\]/.exec(body)?.[1] ?? []).join(' ');
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, page]) => {
    let text = '';
    let font: Glyphs | undefined;
    const contents = /\/Contents (\d+) 0 R/.exec(objects.get(page) ?? '')?.[1];
    for (const [, name, shown = ''] of streamOf(contents).matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
      if (name) font = fonts.get(name);
      for (const [, hex = ''] of shown.matchAll(/<([0-9a-f]*)>/gi))
        text += (hex.toLowerCase().match(/.{4}/g) ?? []).map((glyph) => font?.get(glyph) ?? '').join('');
    }
    return text.replace(/\s/g, '');
  });
}

/** What a person reads on a whole PDF of ours, without any space. */
export const pdfText = (pdf: Buffer): string => pdfPages(pdf).join('');
