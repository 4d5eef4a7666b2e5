import { Alert, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { LegacyScore } from './LegacyScore.js';
import type { RuleSet } from './RuleSetShow.js';

type Legacy = NonNullable<RuleSet['legacy']>;

/** PP 30/2019 for reading old results: weightings, bands, and a way to compute an old score again. */
export const LegacyRules = ({ legacy }: { readonly legacy: Legacy }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      <Alert severity="info">{translate('rulesets.legacy.note')}</Alert>
      <Section title="rulesets.legacy.title">
        <Rows
          label="rulesets.legacy.weighting"
          head={['weighting', 'results', 'behaviour']}
          rows={legacy.weights.map(({ weighting, results, behaviour }) => [
            translate(`rulesets.legacy.${weighting}`),
            format.percent(results),
            format.percent(behaviour),
          ])}
        />
        <Rows
          label="rulesets.legacy.bands"
          head={['band', 'from', 'idea', 'article']}
          rows={legacy.bands.map(({ label, from, needsNewIdea, article }) => [
            label,
            format.number(from),
            needsNewIdea ? translate('ra.boolean.true') : '—',
            article,
          ])}
        />
      </Section>
      <Section title="rulesets.legacy.calculator">
        <LegacyScore cap={legacy.cap} />
      </Section>
    </>
  );
};

const Rows = ({
  label,
  head,
  rows,
}: {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) => {
  const translate = useTranslate();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate(label)}>
      <Typography variant="h4" component="h3">
        {translate(label)}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            {head.map((key) => (
              <TableCell key={key}>{translate(`rulesets.legacy.${key}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(([first, ...rest]) => (
            <TableRow key={first}>
              <TableCell component="th" scope="row">
                {first}
              </TableCell>
              {rest.map((text, n) => (
                <TableCell key={head[n + 1]}>{text}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};
