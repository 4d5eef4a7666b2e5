import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { ShowBase, useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import type { RuleSetOneQuery } from '../../gql/graphql.js';
import { useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';

type RuleSet = NonNullable<RuleSetOneQuery['record']>;

export const RuleSetShow = () => (
  <ShowBase>
    <RuleSetPage />
  </ShowBase>
);

const RuleSetPage = () => {
  const rules = useRecordContext<RuleSet>();
  const translate = useTranslate();
  const format = useFormat();
  if (!rules) return null;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={rules.name} />
      <Section title="rulesets.facts">
        <Details>
          <Detail label="resources.ruleSets.fields.name">{rules.name}</Detail>
          <Detail label="resources.ruleSets.fields.edition">{rules.edition}</Detail>
          <Detail label="resources.ruleSets.fields.kind">{translate(`rulesets.kind.${rules.kind}`)}</Detail>
          <Detail label="resources.ruleSets.fields.validFrom">{format.day(rules.validFrom)}</Detail>
          <Detail label="resources.ruleSets.fields.source">
            {rules.isExample ? `${rules.source} (${translate('rulesets.example')})` : rules.source}
          </Detail>
          {rules.index && (
            <Detail label="rulesets.missing_data">{translate(`rulesets.missing.${rules.index.missingData}`)}</Detail>
          )}
          {rules.index && (
            <Detail label="rulesets.coverage">{`${format.number(rules.index.minimumCoveragePercent)} %`}</Detail>
          )}
        </Details>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('rulesets.immutable')}
        </Typography>
      </Section>
      {rules.index && (
        <Section title="rulesets.components">
          <TableContainer tabIndex={0} role="region" aria-label={translate('rulesets.components')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{translate('rulesets.components')}</TableCell>
                  <TableCell align="right">{translate('rulesets.weight')}</TableCell>
                  <TableCell>{translate('rulesets.bands')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {rules.index.components.map((component) => (
                  <TableRow key={component.key}>
                    <TableCell component="th" scope="row">
                      {translate(`rulesets.component.${component.key}`, { _: component.key })}
                    </TableCell>
                    <TableCell align="right">{`${format.number(component.weightPercent)} %`}</TableCell>
                    <TableCell>
                      {component.parts
                        .map(
                          (part) =>
                            `${part.key} ${format.number(part.weightPercent)} %${part.bands.length > 0 ? `: ${part.bands.map((band) => `${band.key ?? `≥ ${band.from}`} → ${band.value}`).join(', ')}` : ''}`,
                        )
                        .join('; ')}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        </Section>
      )}
    </Box>
  );
};
