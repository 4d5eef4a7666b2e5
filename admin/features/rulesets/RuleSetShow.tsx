import { Alert, Box, Button, Link, Typography } from '@mui/material';
import { LinkBase, useRecordContext, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import type { RuleSetOneQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Section } from '../../ui/Section.js';
import { ShowPage } from '../../ui/ShowPage.js';
import { StatusChip } from '../../ui/StatusChip.js';
import { DefinitionView } from './DefinitionView.js';
import { IndexRules } from './IndexRules.js';
import type { IndexDefinition } from './indexDefinition.js';
import { LegacyScore } from './LegacyScore.js';
import { editionsDocument } from './rulesets.queries.js';

export type RuleSet = NonNullable<RuleSetOneQuery['record']>;

export const RuleSetShow = () => (
  <ShowPage whole="viewerCan">
    <RuleSetPage />
  </ShowPage>
);

const RuleSetPage = () => {
  const rules = useRecordContext<RuleSet>();
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useDocument(editionsDocument, { name: rules?.name ?? '' }, { enabled: rules !== undefined });
  if (!rules) return null;
  const editions = data?.ruleSets.items ?? [];
  const [newest] = editions;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={rules.name} />
      <Section
        title="rulesets.facts"
        actions={
          rules.viewerCan.edit &&
          newest?.id === rules.id && (
            <Button component={LinkBase} to={`/ruleSets/${rules.id}`} variant="contained" size="small">
              {translate('rulesets.next_edition')}
            </Button>
          )
        }
      >
        <Details>
          <Detail label="resources.ruleSets.fields.name">{rules.name}</Detail>
          <Detail label="resources.ruleSets.fields.edition">{rules.edition}</Detail>
          <Detail label="resources.ruleSets.fields.kind">{rules.shape.label}</Detail>
          <Detail label="resources.ruleSets.fields.validFrom">{format.day(rules.validFrom)}</Detail>
          <Detail label="resources.ruleSets.fields.validTo">
            {rules.validTo ? format.day(rules.validTo) : translate('rulesets.lasts')}
          </Detail>
          <Detail label="resources.ruleSets.fields.source">
            {rules.source} {rules.isExample && <StatusChip label="rulesets.example_chip" tone="warning" />}
          </Detail>
        </Details>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('rulesets.immutable')}
        </Typography>
        {editions.length > 1 && (
          <Typography variant="body2">
            {translate('rulesets.editions')}{' '}
            {editions.map(({ id, edition, validFrom }, n) => (
              <span key={id}>
                {n > 0 && ' · '}
                {id === rules.id ? (
                  <strong>{translate('rulesets.edition', { edition })}</strong>
                ) : (
                  <Link component={LinkBase} to={`/ruleSets/${id}/show`}>
                    {`${translate('rulesets.edition', { edition })} (${format.day(validFrom)})`}
                  </Link>
                )}
              </span>
            ))}
          </Typography>
        )}
      </Section>
      {rules.kind === 'LEGACY' && <Alert severity="info">{translate('rulesets.legacy.note')}</Alert>}
      {rules.kind === 'INDEX' ? (
        <IndexRules index={rules.definition as unknown as IndexDefinition} />
      ) : (
        <DefinitionView rules={rules} />
      )}
      {rules.kind === 'LEGACY' && (
        <Section title="rulesets.legacy.calculator">
          <LegacyScore cap={Number(rules.definition.cap)} />
        </Section>
      )}
    </Box>
  );
};
