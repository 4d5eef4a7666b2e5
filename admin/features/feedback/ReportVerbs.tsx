import { Box, Button, Typography } from '@mui/material';
import { LinkBase, required, useGetIdentity, useLocaleState, useTranslate } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'ra-ui-materialui';
import type { BreakGlassGround } from '../../gql/graphql.js';
import type { Identity } from '../../kernel/authProvider.js';
import { useAllowed } from '../../kernel/hooks.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { requestBreakGlassDocument, takeUpSuggestionDocument } from './feedback.queries.js';
import type { Report } from './ReportFigures.js';

interface About {
  readonly cycleId: string;
  readonly rateeId: string;
}
const GROUNDS = ['THREAT', 'DISCRIMINATION', 'FRAUD', 'COURT_ORDER', 'INSPECTORATE_ORDER'];

const useIsOwn = (rateeId: string): boolean => {
  const { identity } = useGetIdentity() as { identity?: Identity };
  return identity?.employeeId === rateeId;
};

/** The report on paper, and the way to the map for those who lead. */
export const ReportLinks = ({ cycleId, rateeId }: About) => {
  const translate = useTranslate();
  const isOwn = useIsOwn(rateeId);
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <Button
        href={`/feedback-reports/${cycleId}/${rateeId}.pdf`}
        target="_blank"
        rel="noopener"
        variant="outlined"
        size="small"
      >
        {translate('feedback.report.pdf')}
      </Button>
      {!isOwn && (
        <Button component={LinkBase} to="/feedback-map" variant="outlined" size="small">
          {translate('feedback.report.heat_link')}
        </Button>
      )}
    </Box>
  );
};

/** What others suggest to work on; the ratee alone takes one up. */
export const Suggestions = ({ cycleId, rateeId, report }: About & { readonly report: Report }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const isOwn = useIsOwn(rateeId);
  if (report.suggestions.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3">{translate('feedback.report.suggestions')}</Typography>
      <Box component="ol" sx={{ pl: 3, display: 'grid', gap: 1 }}>
        {report.suggestions.map((suggestion) => (
          <li key={suggestion.key}>
            {locale === 'en' ? suggestion.text.en : suggestion.text.id}{' '}
            {isOwn && (
              <VerbButton
                label="feedback.report.take_up"
                variant="text"
                document={takeUpSuggestionDocument}
                form={<DateInput source="dueOn" label="feedback.report.due" validate={required()} fullWidth />}
                variables={({ dueOn }) => ({ input: { cycleId, key: suggestion.key, dueOn: String(dueOn) } })}
                success="feedback.report.taken"
              />
            )}
          </li>
        ))}
      </Box>
    </Box>
  );
};

/** For the two offices: asks who wrote one comment. The words travel in the request alone, never in an address. */
export const TraceButton = ({ cycleId, rateeId, fragment }: About & { readonly fragment: string }) => {
  const isAllowed = useAllowed('requestBreakGlass');
  const isOwn = useIsOwn(rateeId);
  if (!isAllowed || isOwn) return null;
  return (
    <VerbButton
      label="feedback.report.trace"
      confirm="feedback.report.trace_question"
      variant="text"
      color="warning"
      document={requestBreakGlassDocument}
      form={
        <>
          <TextInput source="caseNumber" label="feedback.report.case_number" validate={required()} fullWidth />
          <SelectInput
            source="ground"
            label="feedback.report.ground"
            choices={GROUNDS.map((id) => ({ id, name: `breakglass.ground.${id}` }))}
            validate={required()}
            fullWidth
          />
          <TextInput source="reason" label="feedback.report.reason" validate={required()} multiline fullWidth />
          <DateInput source="silentUntil" label="feedback.report.silent_until" fullWidth />
        </>
      }
      variables={(values) => ({
        input: {
          ...{ cycleId, rateeId, fragment, caseNumber: String(values.caseNumber), reason: String(values.reason) },
          ...{ ground: values.ground as BreakGlassGround, silentUntil: (values.silentUntil as string) ?? null },
        },
      })}
      success="feedback.report.traced"
    />
  );
};
