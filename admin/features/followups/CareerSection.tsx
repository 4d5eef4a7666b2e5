import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { CareerOfQuery } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { StatusChip, type Tone } from '../../ui/StatusChip.js';
import { careerDocument } from './followups.queries.js';

const TONE: Readonly<Record<string, Tone>> = { MET: 'success', FAILED: 'danger', UNKNOWN: 'warning' };

/** Rules of the next promotion, each with its state and article, and credit points with how each came about. */
export const CareerSection = ({ employeeId }: { readonly employeeId: string }) => {
  const found = useDocument(careerDocument, { employeeId });
  // not for this reader: no empty card
  if (found.data && !found.data.promotionEligibility && !found.data.creditPoints) return null;
  return (
    <Section title="followups.career">
      <Loaded of={found} height={160}>
        {({ promotionEligibility, creditPoints }) => (
          <>
            {promotionEligibility && <Promotion found={promotionEligibility} />}
            {creditPoints && <Credit found={creditPoints} />}
          </>
        )}
      </Loaded>
    </Section>
  );
};

const Promotion = ({ found }: { readonly found: NonNullable<CareerOfQuery['promotionEligibility']> }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{translate('followups.promotion')}</Typography>
      {found.effectiveOn && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('followups.promotion_for', { day: format.day(found.effectiveOn) })}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75, mt: 1 }}>
        {found.rules.map(({ rule, state, text, article }) => (
          <Box component="li" key={rule} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <StatusChip label={`followups.rule.${state}`} tone={TONE[state] ?? 'neutral'} />
            <Typography variant="body2">{`${text} (${article})`}</Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

const Credit = ({ found }: { readonly found: NonNullable<CareerOfQuery['creditPoints']> }) => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{translate('followups.credit')}</Typography>
      {found.applies ? (
        <>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {found.years.map((year) => (
              <li key={`${year.cycleId}-${year.positionTitle}`}>
                {translate('followups.credit_year', {
                  year: year.year,
                  months: year.months,
                  percent: format.number(year.percent),
                  coefficient: format.number(year.coefficient, 2),
                  points: format.number(year.points, 2),
                  position: year.positionTitle,
                })}
              </li>
            ))}
          </Box>
          <Typography>
            {translate('followups.credit_total', {
              total: format.number(found.total, 2),
              inLevel: format.number(found.inLevel, 2),
            })}
          </Typography>
          {found.missingForRank != null && (
            <Typography variant="body2">
              {translate('followups.credit_missing', {
                rank: format.number(found.missingForRank, 2),
                level: found.missingForLevel == null ? '—' : format.number(found.missingForLevel, 2),
              })}
            </Typography>
          )}
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {[found.table.name, found.table.source, found.table.isExample ? translate('followups.example') : '']
              .filter(Boolean)
              .join(', ')}
          </Typography>
        </>
      ) : (
        <Typography variant="body2">{translate('followups.no_credit')}</Typography>
      )}
    </Box>
  );
};
