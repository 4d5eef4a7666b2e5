import {
  Alert,
  Box,
  FormControl,
  InputLabel,
  MenuItem,
  Select,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { required, useGetList, useTranslate } from 'ra-core';
import { TextInput, Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { useAllowed, useDocument, useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import { PREDICATES } from './evaluations.messages.js';
import { distributionsDocument, recordDistributionReasonDocument } from './evaluations.queries.js';

/** Predicates by unit against the guide: warnings ask for a reason, nothing is forced. */
export const DistributionPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const mayExplain = useAllowed('recordDistributionReason');
  const { data: cycles = [] } = useGetList('cycles', {
    sort: { field: 'year', order: 'DESC' },
    pagination: { page: 1, perPage: 50 },
  });
  const [chosen, setChosen] = useState('');
  const cycleId =
    chosen ||
    (cycles.find(({ phase }) => ['RATING', 'CALIBRATION', 'PUBLISHED', 'CLOSED'].includes(phase)) ?? cycles[0])?.id;
  const { data } = useDocument(distributionsDocument, { cycleId: String(cycleId) }, { enabled: Boolean(cycleId) });
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title="evaluations.distribution" />
      <FormControl sx={{ maxWidth: 320 }} size="small">
        <InputLabel id="cycle">{translate('resources.evaluations.fields.cycleId')}</InputLabel>
        <Select
          labelId="cycle"
          label={translate('resources.evaluations.fields.cycleId')}
          value={cycleId ?? ''}
          onChange={(event) => setChosen(event.target.value)}
        >
          {cycles.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <Section title="evaluations.distribution">
        {data?.unitDistributions.length === 0 && <Typography>{translate('evaluations.empty')}</Typography>}
        {data && data.unitDistributions.length > 0 && (
          <TableContainer
            tabIndex={0}
            role="region"
            aria-label={translate('evaluations.distribution')}
            sx={{ maxHeight: 640 }}
          >
            <Table size="small" stickyHeader>
              <TableHead>
                <TableRow>
                  <TableCell>{translate('resources.evaluations.fields.unit.name')}</TableCell>
                  {PREDICATES.map((predicate) => (
                    <TableCell key={predicate} align="right">
                      {translate(`evaluations.predicate.${predicate}`)}
                    </TableCell>
                  ))}
                  <TableCell align="right">{translate('evaluations.open')}</TableCell>
                  <TableCell>{translate('imports.message')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {data.unitDistributions.map((unit) => (
                  <TableRow key={unit.unitId} sx={{ verticalAlign: 'top' }}>
                    <TableCell component="th" scope="row">
                      {unit.unitName}
                    </TableCell>
                    {PREDICATES.map((predicate) => (
                      <TableCell key={predicate} align="right">
                        {format.number(unit.counts.find((count) => count.predicate === predicate)?.count ?? 0)}
                      </TableCell>
                    ))}
                    <TableCell align="right">{format.number(unit.open)}</TableCell>
                    <TableCell sx={{ minWidth: 280 }}>
                      {!unit.isChecked && translate('evaluations.unchecked')}
                      {unit.isChecked && unit.findings.length === 0 && translate('evaluations.no_findings')}
                      {unit.findings.map((finding) => (
                        <Alert
                          key={finding.message}
                          severity={finding.isWarning ? 'warning' : 'info'}
                          sx={{ py: 0, mb: 0.5 }}
                        >
                          {finding.message}
                        </Alert>
                      ))}
                      {unit.reason && (
                        <Typography variant="body2">{`${translate('evaluations.explained')}: ${unit.reason}`}</Typography>
                      )}
                      {mayExplain && unit.findings.some((finding) => finding.isWarning) && (
                        <VerbButton
                          label="evaluations.explain"
                          variant="text"
                          document={recordDistributionReasonDocument}
                          form={
                            <TextInput
                              source="reason"
                              label="resources.evaluations.fields.reason"
                              validate={required()}
                              multiline
                              fullWidth
                            />
                          }
                          defaultValues={{ reason: unit.reason ?? '' }}
                          variables={({ reason }) => ({
                            input: { cycleId: String(cycleId), unitId: unit.unitId, reason: String(reason) },
                          })}
                        />
                      )}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Section>
    </Box>
  );
};
