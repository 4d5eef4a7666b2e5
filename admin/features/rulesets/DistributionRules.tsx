import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import type { RuleSet } from './RuleSetShow.js';

type Guide = NonNullable<RuleSet['distribution']>;
type Limit = Guide['limits'][number];

/** The distribution guide, per result of the organisation; it warns, it never blocks. */
export const DistributionRules = ({ guide: { minimumSize, limits } }: { readonly guide: Guide }) => {
  const translate = useTranslate();
  const format = useFormat();
  const sentence = ({ kind, predicates, percent, persons }: Limit) =>
    translate(`rulesets.limit.${kind}`, {
      _: kind,
      predicates: predicates.map((one) => translate(`evaluations.predicate.${one}`)).join(' + '),
      percent: format.percent(percent),
      persons: format.number(persons),
    });
  return (
    <Section title="rulesets.distribution">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('rulesets.distribution_lead', { smart_count: minimumSize })}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))' }}>
        {[...new Set(limits.map(({ organisation }) => organisation))].map((organisation) => (
          <Box key={organisation}>
            <Typography variant="subtitle2" component="h3">
              {translate('rulesets.organisation', {
                predicate: translate(`evaluations.organisation.${organisation}`),
              })}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {limits
                .filter((limit) => limit.organisation === organisation)
                .map((limit) => (
                  <li key={sentence(limit)}>{sentence(limit)}</li>
                ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
};
