import { DISTRIBUTION_CURVE } from '../rulesets/distributionGuide.rules.js';
import type { OrganisationPredicate, Predicate } from '../rulesets/quadrant.rules.js';
import { labelOf, ORGANISATION_OPTIONS } from './words.rules.js';

/** Points: the plot is about 60 × 35 mm. */
const PLOT = { left: 78, top: 32, width: 190, height: 100 } as const;
const SIZE = { width: 346, height: 178 } as const;

/** x axis from left to right, as printed (p.94-96, 203). */
const AXIS: readonly { readonly code: Predicate; readonly lines: readonly string[] }[] = [
  { code: 'VERY_POOR', lines: ['Sangat', 'Kurang'] },
  { code: 'POOR', lines: ['Kurang/', 'Misconduct'] },
  { code: 'NEEDS_IMPROVEMENT', lines: ['Butuh', 'Perbaikan'] },
  { code: 'GOOD', lines: ['Baik'] },
  { code: 'VERY_GOOD', lines: ['Sangat', 'Baik'] },
];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth line through the points that never rises above or falls below them between two of them. */
export const smooth = (points: readonly Point[]): string => {
  const slope = (a: Point, b: Point) => (b.y - a.y) / (b.x - a.x);
  const tangents = points.map((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return before ? slope(before, point) : after ? slope(point, after) : 0;
    const [left, right] = [slope(before, point), slope(point, after)];
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
  const round = (value: number) => Math.round(value * 100) / 100;
  return points
    .map((point, i) => {
      const before = points[i - 1];
      if (!before) return `M${round(point.x)} ${round(point.y)}`;
      const third = (point.x - before.x) / 3;
      const [out, into] = [before.y + third * (tangents[i - 1] ?? 0), point.y - third * (tangents[i] ?? 0)];
      return `C${[before.x + third, out, point.x - third, into, point.x, point.y].map(round).join(' ')}`;
    })
    .join(' ');
};

const text = (x: number, y: number, words: string, anchor = 'middle') =>
  `<text x="${x}" y="${y}" font-size="9" text-anchor="${anchor}" font-family="PTSerif">${words}</text>`;

/** Pola distribusi: the curve of an organisation predicate as a vector picture (p.94-97). Heights are data of the rule set. */
export const curveSvg = (organisation: OrganisationPredicate): string => {
  const step = PLOT.width / (AXIS.length - 1);
  const bottom = PLOT.top + PLOT.height;
  const points = AXIS.map(({ code }, i) => ({
    x: PLOT.left + i * step,
    y: bottom - (DISTRIBUTION_CURVE[organisation][code] / 100) * PLOT.height * 0.92,
  }));
  const lines = Array.from({ length: 6 }, (_, i) => PLOT.top + (i * PLOT.height) / 5)
    .map((y) => `M${PLOT.left} ${y}H${PLOT.left + PLOT.width}`)
    .concat(points.map(({ x }) => `M${x} ${PLOT.top}V${bottom}`));
  const middle = PLOT.left + PLOT.width / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}">`,
    text(middle, 10, 'KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI'),
    text(middle, 22, `DENGAN CAPAIAN KINERJA ORGANISASI ${labelOf(ORGANISATION_OPTIONS, organisation)}`),
    `<rect x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.width}" height="${PLOT.height}" fill="#ffffff"/>`,
    `<path d="${lines.join('')}" stroke="#d9d9d9" stroke-width="0.5" fill="none"/>`,
    `<path d="${smooth(points)}" stroke="#000000" stroke-width="1.2" fill="none"/>`,
    text(PLOT.left - 30, PLOT.top + 48, 'Frekuensi'),
    text(PLOT.left - 30, PLOT.top + 59, 'Pegawai'),
    ...AXIS.flatMap(({ lines: words }, i) =>
      words.map((word, line) => text(PLOT.left + i * step, bottom + 12 + line * 11, word)),
    ),
    text(middle, bottom + 40, 'Predikat Kinerja Pegawai'),
    '</svg>',
  ].join('');
};
