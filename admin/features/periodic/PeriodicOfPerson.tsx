import { Box, Typography } from '@mui/material';
import { useCreatePath, useTranslate } from 'ra-core';
import { Link } from 'ra-ui-materialui';
import { useDocument } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { usePeriodLabel } from './PeriodLabel.js';
import { periodicOfPersonDocument } from './periodic.queries.js';

/** The periodic results of one person that were handed over, newest first; nothing where there are none. */
export const PeriodicOfPerson = ({
  employeeId,
  cycleId,
}: {
  readonly employeeId: string;
  readonly cycleId?: string;
}) => {
  const translate = useTranslate();
  const path = useCreatePath();
  const label = usePeriodLabel();
  const { data } = useDocument(periodicOfPersonDocument, { employeeId, cycleId: cycleId ?? null });
  const items = data?.periodicEvaluations.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title="periodic.mine">
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {items.map(({ id, predicate, note, round }) => (
          <li key={id}>
            <Link to={path({ resource: 'periodicEvaluations', type: 'show', id })}>{label(round)}</Link>
            <Typography>
              {predicate && translate(`evaluations.predicate.${predicate}`)}
              {note && ` · ${note}`}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
};
