/** The colours, once. Text pairs have at least 4.5:1 on both backgrounds; a test computes it. */
export interface Palette {
  readonly primary: string;
  readonly secondary: string;
  readonly success: string;
  readonly warning: string;
  readonly error: string;
  readonly info: string;
  readonly background: string;
  readonly paper: string;
  readonly head: string;
  readonly text: string;
  readonly muted: string;
  readonly divider: string;
  /** Edges of inputs: 3:1, they alone say where the field is. */
  readonly outline: string;
  /** Ground and text of the sign-in panel. */
  readonly banner: string;
  readonly onBanner: string;
}

export const PALETTES = {
  light: {
    primary: '#0b4f7a',
    secondary: '#0f6e67',
    success: '#1b6b3a',
    warning: '#8a5000',
    error: '#b3261e',
    info: '#0b5a9d',
    background: '#f4f7fa',
    paper: '#ffffff',
    head: '#eef2f6',
    text: '#16202b',
    muted: '#4a5868',
    divider: '#dbe2ea',
    outline: '#77869a',
    banner: '#08344f',
    onBanner: '#f2f8fc',
  },
  dark: {
    primary: '#83c5f2',
    secondary: '#64d2c5',
    success: '#74d399',
    warning: '#f2b866',
    error: '#ff9d94',
    info: '#8ec8ff',
    background: '#0e151c',
    paper: '#151f29',
    head: '#1b2733',
    text: '#e6edf3',
    muted: '#a9b7c4',
    divider: '#2b3846',
    outline: '#6b7d90',
    banner: '#0a2333',
    onBanner: '#e6f1f8',
  },
} as const satisfies Record<'light' | 'dark', Palette>;

/** Series colours of charts, told apart by people with any colour vision (after Okabe and Ito), per scheme. */
export const CHART_COLOURS = {
  light: ['#0b4f7a', '#c2570c', '#0f7a5f', '#8a3d80', '#6b6f00', '#5a6675'],
  dark: ['#83c5f2', '#f5a35c', '#5fd3a9', '#e0a1d8', '#d6cf5b', '#a9b7c4'],
} as const;

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

/** Contrast of two colours `#rrggbb` after WCAG 2.2: 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
