import type { RaThemeOptions } from 'ra-ui-materialui';
import { PALETTES } from './palette.js';
import { accessibleComponents } from './themeAccessibility.js';

const FONT = [
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  '"Helvetica Neue"',
  '"Noto Sans"',
  'Arial',
  'sans-serif',
].join(',');

const create = (mode: 'light' | 'dark'): RaThemeOptions => {
  const p = PALETTES[mode];
  const line = `1px solid ${p.divider}`;
  return {
    palette: {
      mode,
      contrastThreshold: 4.5,
      primary: { main: p.primary },
      secondary: { main: p.secondary },
      success: { main: p.success },
      warning: { main: p.warning },
      error: { main: p.error },
      info: { main: p.info },
      background: { default: p.background, paper: p.paper },
      text: { primary: p.text, secondary: p.muted },
      divider: p.divider,
    },
    shape: { borderRadius: 8 },
    sidebar: { width: 256, closedWidth: 56 },
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      h1: { fontSize: '1.75rem', fontWeight: 650, letterSpacing: '-0.01em' },
      h2: { fontSize: '1.375rem', fontWeight: 650 },
      h3: { fontSize: '1.125rem', fontWeight: 650 },
      h4: { fontSize: '1.0625rem', fontWeight: 650 },
      h5: { fontSize: '1rem', fontWeight: 650 },
      h6: { fontSize: '1rem', fontWeight: 600 },
      subtitle2: { fontWeight: 600 },
      button: { fontWeight: 600, textTransform: 'none' },
      overline: { fontWeight: 650, fontSize: '0.6875rem', letterSpacing: '0.06em', lineHeight: 2 },
    },
    components: {
      // react-admin shows one in the bar while it reads; a reader of screens must hear what it is
      MuiCircularProgress: { defaultProps: { 'aria-label': 'Memuat' } },
      ...accessibleComponents(p),
      MuiCssBaseline: {
        styleOverrides: {
          ':root': { colorScheme: mode },
          body: { fontVariantNumeric: 'tabular-nums' },
          // a figure in a sentence may keep its shape; columns of figures must line up
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': {
              animationDuration: '0.01ms !important',
              transitionDuration: '0.01ms !important',
            },
          },
        },
      },
      MuiAppBar: {
        defaultProps: { elevation: 0 },
        styleOverrides: {
          root: { backgroundColor: p.paper, backgroundImage: 'none', color: p.text, borderBottom: line },
        },
      },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { defaultProps: { variant: 'outlined' } },
      MuiButton: { defaultProps: { disableElevation: true } },
      MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
      MuiAutocomplete: { defaultProps: { fullWidth: true } },
      MuiDialog: { defaultProps: { fullWidth: true, maxWidth: 'sm' } },
      MuiTooltip: { defaultProps: { enterDelay: 400 } },
      MuiAlert: { styleOverrides: { root: { alignItems: 'center' } } },
      MuiLinearProgress: { styleOverrides: { root: { borderRadius: 4, height: 6 } } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderBottomColor: p.divider, fontVariantNumeric: 'tabular-nums' },
          sizeSmall: { padding: '7px 12px' },
        },
      },
      RaTopToolbar: { styleOverrides: { root: { backgroundColor: 'transparent !important' } } },
      RaListToolbar: { styleOverrides: { root: { backgroundColor: 'transparent !important' } } },
      RaSimpleList: { styleOverrides: { root: { '& .RaSimpleList-tertiary': { opacity: 1, color: p.muted } } } },
      RaLayout: { styleOverrides: { root: { minWidth: 0 } } },
    } as RaThemeOptions['components'],
  };
};

/** Calm and plain, deep blue on near-white. */
export const lightTheme: RaThemeOptions = create('light');
/** The same in the evening: light blue on blue-black. */
export const darkTheme: RaThemeOptions = create('dark');
