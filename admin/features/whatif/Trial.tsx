import { Alert, Box, Button, Chip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { WhatIfQuery, WhatIfQueryVariables } from '../../gql/graphql.js';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Detail, Details } from '../../ui/Details.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { Changes } from './Changes.js';
import { whatIfDocument } from './whatif.queries.js';

const PAGE = 25;
type Change = NonNullable<NonNullable<WhatIfQueryVariables['input']['change']>>[number];
type Rules = WhatIfQuery['whatIf']['triedWith'];

/** One trial: the figures, then whose index would change, page by page. */
export const Trial = ({ cycleId, ruleSetId }: { readonly cycleId: string; readonly ruleSetId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const [change, setChange] = useState<Change | null>(null);
  const [offset, setOffset] = useState(0);
  const input = { cycleId, ruleSetId, change: change ? [change] : null, limit: PAGE, offset };
  const found = useDocument(whatIfDocument, { input });
  const said = ({ name, edition }: Rules) => translate('whatif.edition', { name, edition });
  const only = (one: Change | null) => {
    setChange(one);
    setOffset(0);
  };
  return (
    <Loaded of={found} height={320}>
      {({ whatIf: trial }) => (
        <>
          <Section title="whatif.title">
            <Details>
              <Detail label="whatif.stored">{trial.storedWith.map(said).join('; ')}</Detail>
              <Detail label="whatif.tried">{said(trial.triedWith)}</Detail>
              <Detail label="whatif.people">{format.number(trial.people)}</Detail>
              <Detail label="whatif.reproduced">{format.number(trial.reproduced)}</Detail>
              <Detail label="whatif.unchanged">{format.number(trial.unchanged)}</Detail>
              <Detail label="whatif.changed">{format.number(trial.people - trial.unchanged)}</Detail>
              <Detail label="whatif.mean">
                {trial.meanDifference == null ? '—' : format.number(trial.meanDifference, 2)}
              </Detail>
            </Details>
          </Section>
          <Section title="whatif.changes">
            <Box role="group" aria-label={translate('whatif.only')} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              <Chip
                label={translate('whatif.all')}
                clickable
                aria-pressed={change === null}
                variant={change === null ? 'filled' : 'outlined'}
                onClick={() => only(null)}
              />
              {trial.counts
                .filter(({ count }) => count > 0)
                .map((one) => (
                  <Chip
                    key={one.change}
                    clickable
                    aria-pressed={change === one.change}
                    variant={change === one.change ? 'filled' : 'outlined'}
                    label={`${translate(`whatif.change.${one.change}`)} ${format.number(one.count)}`}
                    onClick={() => only(one.change)}
                  />
                ))}
            </Box>
            {trial.total === 0 ? (
              <Alert severity="success">{translate('whatif.no_change')}</Alert>
            ) : (
              <Changes rows={trial.items} cycleId={cycleId} ruleSetId={ruleSetId} />
            )}
            {trial.total > PAGE && (
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', justifyContent: 'flex-end', flexWrap: 'wrap' }}>
                <Typography variant="body2">
                  {translate('whatif.range', {
                    from: format.number(offset + 1),
                    to: format.number(Math.min(offset + PAGE, trial.total)),
                    total: format.number(trial.total),
                  })}
                </Typography>
                <Button size="small" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
                  {translate('whatif.less')}
                </Button>
                <Button size="small" disabled={offset + PAGE >= trial.total} onClick={() => setOffset(offset + PAGE)}>
                  {translate('whatif.more')}
                </Button>
              </Box>
            )}
          </Section>
        </>
      )}
    </Loaded>
  );
};
