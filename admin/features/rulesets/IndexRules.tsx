import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { totalOf } from '../../ui/weights.js';
import type { IndexDefinition, IndexPart } from './indexDefinition.js';

/** The local index: components with their weights, each with its parts and bands. */
export const IndexRules = ({ index }: { readonly index: IndexDefinition }) => {
  const translate = useTranslate();
  const format = useFormat();
  const { percent } = totalOf(index.components.map(({ weight }) => weight));
  return (
    <>
      <Section title="rulesets.components">
        <TableContainer tabIndex={0} role="region" aria-label={translate('rulesets.components')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('rulesets.component_name')}</TableCell>
                <TableCell>{translate('rulesets.data')}</TableCell>
                <TableCell align="right">{translate('rulesets.weight')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {index.components.map(({ key, source, weight }) => (
                <TableRow key={key}>
                  <TableCell component="th" scope="row">
                    {translate(`rulesets.component.${key}`)}
                  </TableCell>
                  <TableCell>{translate(`rulesets.source.${source}`)}</TableCell>
                  <TableCell align="right">{format.percent(weight)}</TableCell>
                </TableRow>
              ))}
              <TableRow sx={{ '& td, & th': { fontWeight: 650, borderBottom: 0 } }}>
                <TableCell component="th" scope="row" colSpan={2}>
                  {translate('rulesets.total')}
                </TableCell>
                <TableCell align="right">{format.percent(percent)}</TableCell>
              </TableRow>
            </TableBody>
          </Table>
        </TableContainer>
        <Details>
          <Detail label="rulesets.missing_data">{translate(`rulesets.missing.${index.missingData}`)}</Detail>
          <Detail label="rulesets.coverage">{format.percent(index.minimumCoverage)}</Detail>
        </Details>
      </Section>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))' }}>
        {index.components.map((component) => (
          <Section key={component.key} title={`rulesets.component.${component.key}`}>
            {component.parts.map((part) => (
              <Bands key={part.key} part={part} isLinear={component.source === 'FEEDBACK'} />
            ))}
          </Section>
        ))}
      </Box>
    </>
  );
};

const Bands = ({ part, isLinear }: { readonly part: IndexPart; readonly isLinear: boolean }) => {
  const translate = useTranslate();
  const format = useFormat();
  const name = translate(`rulesets.part.${part.key}`, { _: part.key });
  const title = `${name} · ${format.percent(part.weight)}`;
  if (isLinear || part.bands.length === 0)
    return (
      <Box>
        <Typography variant="subtitle2" component="h3">
          {title}
        </Typography>
        <Typography variant="body2">{translate('rulesets.linear')}</Typography>
      </Box>
    );
  const isDeduction = part.key === 'sanctions';
  return (
    <Box>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{translate(part.bands[0]?.key == null ? 'rulesets.share_from' : 'rulesets.band_key')}</TableCell>
            <TableCell align="right">{translate(isDeduction ? 'rulesets.deduction' : 'rulesets.points')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {part.bands.map((band) => (
            <TableRow key={band.key ?? band.from}>
              <TableCell component="th" scope="row">
                {band.key == null
                  ? `≥ ${format.percent(band.from)}`
                  : translate(`rulesets.key.${band.key}`, { _: band.key })}
              </TableCell>
              <TableCell align="right">{`${isDeduction ? '−' : ''}${format.number(band.value)}`}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
