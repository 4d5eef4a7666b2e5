import { describe, expect, test } from '@jest/globals';
import { CHART_COLOURS, contrast, PALETTES } from './palette.js';

const TEXT = ['text', 'muted', 'primary', 'secondary', 'success', 'warning', 'error', 'info'] as const;
const GROUND = ['background', 'paper', 'head'] as const;

describe.each(['light', 'dark'] as const)('the %s theme', (mode) => {
  const palette = PALETTES[mode];
  test.each(TEXT.flatMap((text) => GROUND.map((ground) => [text, ground] as const)))(
    '%s on %s can be read (4.5:1)',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(['background', 'paper'] as const)('edges of inputs are seen on %s (3:1)', (ground) => {
    expect(contrast(palette.outline, palette[ground])).toBeGreaterThanOrEqual(3);
  });
  test('the sign-in panel can be read', () => {
    expect(contrast(palette.onBanner, palette.banner)).toBeGreaterThanOrEqual(7);
  });
  test.each(CHART_COLOURS[mode].map((colour) => [colour]))(
    'chart colour %s stands out from the paper (3:1)',
    (colour) => {
      expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(3);
    },
  );
});

test('contrast is measured as WCAG defines it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
});
