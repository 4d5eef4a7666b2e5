import type { Palette } from './palette.js';

interface Labelled {
  readonly 'aria-label'?: string;
}

/**
 * What a stock list page lacks for WCAG 2.2 AA, in one place: names of the row check boxes, contrast of head cells,
 * a focus ring that is seen on every ground.
 */
export const accessibleComponents = (p: Palette) => ({
  MuiCheckbox: {
    defaultProps: {
      slotProps: {
        // react-admin labels the span around the input; a screen reader reads the input
        root: () => ({ 'aria-label': undefined }),
        input: (own: Labelled) => ({ 'aria-label': own['aria-label'] }),
      },
    },
  },
  MuiTableHead: {
    styleOverrides: {
      root: {
        '& .MuiTableCell-root': { backgroundColor: p.head, color: p.text, fontWeight: 600 },
        '& .MuiTableSortLabel-root, & .MuiTableSortLabel-root.Mui-active': { color: p.text },
        '& .MuiTableSortLabel-icon': { color: `${p.muted} !important` },
      },
    },
  },
  MuiStepIcon: {
    styleOverrides: {
      root: { color: p.muted, '&.Mui-active, &.Mui-completed': { color: p.primary } },
      text: { fill: p.paper, fontWeight: 600 },
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { backgroundColor: p.paper },
      notchedOutline: { borderColor: p.outline },
    },
  },
  MuiButtonBase: {
    styleOverrides: {
      root: { '&:focus-visible': { outline: `2px solid ${p.primary}`, outlineOffset: 2 } },
    },
  },
  MuiLink: {
    defaultProps: { underline: 'always' as const },
    styleOverrides: { root: { '&:focus-visible': { outline: `2px solid ${p.primary}`, outlineOffset: 2 } } },
  },
});
