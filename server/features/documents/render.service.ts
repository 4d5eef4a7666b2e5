import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Definition } from './paper.rules.js';

interface Engine {
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  setLocalAccessPolicy(allows: (path: string) => boolean): void;
  createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
}

const FONTS = join(dirname(fileURLToPath(import.meta.url)), 'fonts');
const font = (style: string) => join(FONTS, `PTSerif_${style}.ttf`);

let engine: Engine | undefined;

/** The layout engine, loaded with the first document: it reads nothing but the fonts shipped beside this file. */
export function engineOf(): Engine {
  if (engine) return engine;
  engine = createRequire(import.meta.url)('pdfmake') as Engine;
  engine.setFonts({
    PTSerif: {
      normal: font('400Regular'),
      italics: font('400Regular_Italic'),
      bold: font('700Bold'),
      bolditalics: font('700Bold_Italic'),
    },
  });
  engine.setUrlAccessPolicy(() => false);
  engine.setLocalAccessPolicy((path) => resolve(path).startsWith(FONTS + sep));
  return engine;
}

/** What a PDF says about itself. */
export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly at: Date;
}

/** The PDF of a definition. The same definition and info give the same bytes on the same version. */
export async function renderPdf(definition: Definition, info: PdfInfo): Promise<Buffer> {
  const { title, author, at } = info;
  const document = engineOf().createPdf({
    ...definition,
    info: { title, author, creationDate: at, modDate: at },
  });
  return Buffer.from(await document.getBuffer());
}
