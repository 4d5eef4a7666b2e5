import { buildForm } from './build.rules.js';
import { copied, flowed, probeOf, takenApart } from './flow.rules.js';
import type { FormData, PaperSettings, Stamp } from './forms.rules.js';
import { type Measured, pagesOf } from './pages.rules.js';
import type { FormPaper, Fragment } from './paper.rules.js';
import { engineOf, type PdfInfo, renderPdf } from './render.service.js';

/** Higher than any document, in points. */
const ENDLESS = 1_000_000;
/** Ends the work of the engine once it knows where things stand: nothing is drawn. */
const MEASURED = new Error('measured');
const MARK = { text: '.', fontSize: 1, lineHeight: 0.001 };

interface Placed {
  readonly headlineLevel?: number;
  readonly startPosition: { readonly top: number };
}
type Ask = { readonly getFollowingNodesOnPage: () => Placed[] };

/** Width and height of the lying or standing sheet, in points. */
const sheetOf = ({ pageSize: { width, height }, pageOrientation }: FormPaper) =>
  pageOrientation === 'landscape' ? { width: height, height: width } : { width, height };

/** How high each fragment stands, in points: all laid out below each other on one endless page. */
async function heightsOf(paper: FormPaper, fragments: readonly Fragment[]): Promise<number[]> {
  let tops: number[] = [];
  const mark = (n: number) => ({ ...MARK, headlineLevel: n + 1 });
  const laid = engineOf().createPdf({
    ...paper,
    pageSize: { width: sheetOf(paper).width, height: ENDLESS },
    pageOrientation: 'portrait',
    footer: undefined,
    content: copied([...fragments.flatMap((fragment, n) => [mark(n), fragment]), mark(fragments.length)]),
    pageBreakBefore: (first: Placed, { getFollowingNodesOnPage }: Ask) => {
      tops = [first, ...getFollowingNodesOnPage()].flatMap(({ headlineLevel, startPosition }) =>
        headlineLevel ? [startPosition.top] : [],
      );
      throw MEASURED;
    },
  });
  await laid.getBuffer().catch((error: unknown) => {
    if (error !== MEASURED) throw error;
  });
  return fragments.map((_, n) => (tops[n + 1] ?? 0) - (tops[n] ?? 0));
}

async function measuredOf(paper: FormPaper, content: readonly Fragment[]): Promise<Measured[]> {
  const probes = content.map(probeOf);
  const heights = await heightsOf(
    paper,
    probes.flatMap(({ fragments }) => fragments),
  );
  const left = [...heights];
  return probes.map(({ fragments, measured }) => measured(left.splice(0, fragments.length)));
}

/** The form laid on pages, in the first of its sizes of those that need the fewest. */
async function paged(paper: FormPaper): Promise<FormPaper> {
  const page = sheetOf(paper).height - paper.pageMargins[1] - paper.pageMargins[3];
  let best: { readonly laid: FormPaper; readonly count: number } | undefined;
  for (const fontSize of paper.sizes) {
    const sized = { ...paper, defaultStyle: { ...paper.defaultStyle, fontSize } };
    const whole = await measuredOf(sized, paper.content);
    const content = takenApart(paper.content, whole, page);
    const isWhole = content.length === paper.content.length;
    const { parts, count } = pagesOf(isWhole ? whole : await measuredOf(sized, content), page);
    if (best === undefined || count < best.count) best = { laid: { ...sized, content: flowed(content, parts) }, count };
    if (count === 1) break;
  }
  return best?.laid ?? paper;
}

/** The PDF of a paper, its rows and signatures kept whole on its pages. */
export const renderPaper = async (paper: FormPaper, info: PdfInfo): Promise<Buffer> =>
  renderPdf(copied(await paged(paper)), info);

/** The PDF of a form; without a stamp it is marked as a draft. */
export const renderForm = (
  form: FormData,
  settings: PaperSettings,
  stamp: Stamp | null,
  info: PdfInfo,
): Promise<Buffer> => renderPaper(buildForm(form as never, settings, stamp), info);
