import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Section } from '../../ui/Section.js';
import { IndicatorManual, RemoveManualButton, WriteManualButton } from './IndicatorManual.js';
import type { Plan } from './PlanShow.js';
import {
  AddIndicatorButton,
  AddResultButton,
  ApproveResultButton,
  EditIndicatorButton,
  EditResultButton,
  PriorityButton,
  RemoveIndicatorButton,
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
            <Indicators plan={plan} result={result} />
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
  const { supportsText, isAssignedByOther, assignedBy, source, controlLevel } = result;
  const origin = [
    source && translate(`plans.sources.${source}`),
    controlLevel && translate(`plans.control_levels.${controlLevel}`),
  ].filter(Boolean);
  const lines = [
    supportsText && `${translate('plans.supports')}: ${supportsText}`,
    isAssignedByOther && `${translate('plans.assigned_by')}: ${assignedBy}`,
    origin.length > 0 && origin.join(' · '),
  ].filter((line) => typeof line === 'string');
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{result.text}</Typography>
      {lines.map((line) => (
        <Typography key={line} variant="body2" sx={{ color: 'text.secondary' }}>
          {line}
        </Typography>
      ))}
    </>
  );
};

const Indicators = ({ plan, result }: { readonly plan: Plan; readonly result: Result }) => {
  const translate = useTranslate();
  const at = `results.${plan.results.indexOf(result)}.indicators`;
  return (
    <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
      {result.indicators.map((indicator, n) => (
        <li key={indicator.key}>
          <Typography variant="body2">
            {`${indicator.text}: `}
            <Box component="strong" sx={{ whiteSpace: indicator.target.text.length < 24 ? 'nowrap' : undefined }}>
              {indicator.target.text}
            </Box>
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {[
              ...indicator.aspects.map((aspect) => translate(`plans.aspects.${aspect}`)),
              ...(indicator.perspective ? [translate(`plans.perspectives.${indicator.perspective}`)] : []),
              ...(indicator.target.direction ? [translate(`plans.directions.${indicator.target.direction}`)] : []),
            ].join(' · ')}
          </Typography>
          {plan.hints
            .filter(({ path }) => path.startsWith(`${at}.${n}.`))
            .map(({ path, word, message }) => (
              <Alert key={`${path}${word}`} severity="info" sx={{ py: 0, my: 0.5 }}>
                {message}
              </Alert>
            ))}
          <IndicatorManual result={result} indicator={indicator} />
          {plan.viewerCan.edit && (
            <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
              <EditIndicatorButton plan={plan} resultKey={result.key} indicator={indicator} />
              <WriteManualButton plan={plan} indicator={indicator} />
              {indicator.manual && <RemoveManualButton plan={plan} indicator={indicator} />}
              {result.indicators.length > 1 && (
                <RemoveIndicatorButton plan={plan} resultKey={result.key} indicator={indicator} />
              )}
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
};
