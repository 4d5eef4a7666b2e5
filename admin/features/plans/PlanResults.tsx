import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Section } from '../../ui/Section.js';
import type { Plan } from './PlanShow.js';
import {
  AddIndicatorButton,
  AddResultButton,
  ApproveResultButton,
  EditResultButton,
  PriorityButton,
  RemoveResultButton,
} from './ResultEditing.js';

type Result = Plan['results'][number];

/** Main or additional results, each with the leader's result it takes up and its indicators. */
export const PlanResults = ({ plan, priority }: { readonly plan: Plan; readonly priority: Result['priority'] }) => {
  const translate = useTranslate();
  const results = plan.results.filter((result) => result.priority === priority);
  if (priority === 'ADDITIONAL' && results.length === 0 && !plan.viewerCan.edit) return null;
  return (
    <Section
      title={priority === 'MAIN' ? 'plans.main' : 'plans.additional'}
      actions={plan.viewerCan.edit && <AddResultButton plan={plan} priority={priority} />}
    >
      {results.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('plans.no_results')}</Typography>
      )}
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 2 }}>
        {results.map((result) => (
          <li key={result.key}>
            <ResultText result={result} />
            <Indicators result={result} />
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              {plan.viewerCan.edit && <EditResultButton plan={plan} result={result} />}
              {plan.viewerCan.edit && <AddIndicatorButton plan={plan} resultKey={result.key} />}
              {plan.viewerCan.edit && <RemoveResultButton plan={plan} resultKey={result.key} />}
              {plan.viewerCan.setExpectations && result.isAssignedByOther && !result.isApproved && (
                <ApproveResultButton plan={plan} resultKey={result.key} />
              )}
              {plan.viewerCan.setExpectations && <PriorityButton plan={plan} result={result} />}
            </Box>
          </li>
        ))}
      </Box>
    </Section>
  );
};

const ResultText = ({ result }: { readonly result: Result }) => {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{result.text}</Typography>
      {result.supportsText && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {`${translate('plans.supports')}: ${result.supportsText}`}
        </Typography>
      )}
      {result.isAssignedByOther && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {`${translate('plans.assigned_by')}: ${result.assignedBy}`}
        </Typography>
      )}
    </>
  );
};

const Indicators = ({ result }: { readonly result: Result }) => {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
      {result.indicators.map(({ key, text, aspects, perspective, target }) => (
        <li key={key}>
          <Typography variant="body2">
            {`${text}: `}
            <strong>{target.text}</strong>
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {[
              ...aspects.map((aspect) => translate(`plans.aspects.${aspect}`)),
              ...(perspective ? [translate(`plans.perspectives.${perspective}`)] : []),
            ].join(' · ')}
          </Typography>
        </li>
      ))}
    </Box>
  );
};
