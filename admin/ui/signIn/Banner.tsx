import EvidenceIcon from '@mui/icons-material/FactCheckOutlined';
import RulesIcon from '@mui/icons-material/GavelOutlined';
import ShieldIcon from '@mui/icons-material/ShieldOutlined';
import { Box, type Theme, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { PALETTES } from '../../kernel/palette.js';
import { Mark } from '../Brand.js';

const POINTS = [
  { key: 'sign_in.panel_evidence', Icon: EvidenceIcon },
  { key: 'sign_in.panel_feedback', Icon: ShieldIcon },
  { key: 'sign_in.panel_rules', Icon: RulesIcon },
] as const;

// kawung, the batik of four petals around a point: once a court's pattern, worn by those who serve
const petal = 'M30 30C30 22 23 15 15 15C15 23 22 30 30 30Z';
const kawung = [0, 90, 180, 270].map((turn) => `<path d='${petal}' transform='rotate(${turn} 30 30)'/>`).join('');
const PATTERN = `url("data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns='http://www.w3.org/2000/svg' width='60' height='60' viewBox='0 0 60 60' fill='none' stroke='#ffffff' stroke-opacity='0.065' stroke-width='1.4'>${kawung}<circle cx='30' cy='30' r='1.2'/><circle cx='0' cy='0' r='6'/><circle cx='60' cy='0' r='6'/><circle cx='0' cy='60' r='6'/><circle cx='60' cy='60' r='6'/></svg>`,
)}")`;

/** The left half from `md` up: the name and three sentences that are kept. */
export const Banner = () => {
  const translate = useTranslate();
  return (
    <Box component="aside" sx={ground}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Mark size={40} />
        <Box>
          <Typography sx={{ fontWeight: 700, fontSize: '1.25rem', lineHeight: 1.2 }}>
            {translate('app.name')}
          </Typography>
          <Typography variant="body2" sx={{ opacity: 0.9 }}>
            {translate('app.tagline')}
          </Typography>
        </Box>
      </Box>
      <Box sx={{ my: 'auto', maxWidth: 460 }}>
        <Typography
          component="p"
          sx={{ fontSize: { md: '1.75rem', lg: '2.125rem' }, fontWeight: 700, lineHeight: 1.2, mb: 4 }}
        >
          {translate('sign_in.panel_title')}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2 }}>
          {POINTS.map(({ key, Icon }) => (
            <Box component="li" key={key} sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
              <Box sx={badge}>
                <Icon fontSize="small" />
              </Box>
              <Typography>{translate(key)}</Typography>
            </Box>
          ))}
        </Box>
      </Box>
    </Box>
  );
};

const ground = (theme: Theme) => {
  const { banner, onBanner } = PALETTES[theme.palette.mode];
  return {
    display: { xs: 'none', md: 'flex' },
    flexDirection: 'column',
    p: { md: 4, lg: 6 },
    color: onBanner,
    backgroundColor: banner,
    backgroundImage: `radial-gradient(90% 70% at 15% 100%, rgba(20, 122, 140, 0.55), transparent 70%), ${PATTERN}`,
  };
};
const badge = {
  display: 'grid',
  placeItems: 'center',
  flexShrink: 0,
  width: 36,
  height: 36,
  borderRadius: '50%',
  bgcolor: 'rgba(255, 255, 255, 0.12)',
};
