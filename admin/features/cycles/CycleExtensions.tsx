import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { DateInput, TextInput } from 'ra-ui-materialui';
import { useAllowed, useDocument, useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { Cycle } from './cycle.js';
import { extensionsDocument, grantExtensionDocument } from './cycles.queries.js';

/** Who has more time, until when and why; as many as the viewer may see. */
export const CycleExtensions = ({ cycle }: { readonly cycle: Cycle }) => {
  const translate = useTranslate();
  const format = useFormat();
  const mayChange = useAllowed('grantExtension') && cycle.phase !== 'CLOSED';
  const { data } = useDocument(extensionsDocument, { cycleId: cycle.id });
  const rows = data?.phaseExtensions.items ?? [];
  if (!data || cycle.phase === 'DRAFTED') return null;
  return (
    <Section title="cycles.extensions">
      {rows.length === 0 && <Typography>{translate('cycles.no_extensions')}</Typography>}
      {rows.length > 0 && (
        <TableContainer tabIndex={0} role="region" aria-label={translate('cycles.extensions')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('resources.participants.fields.employee.name')}</TableCell>
                <TableCell>{translate('resources.cycles.fields.phase')}</TableCell>
                <TableCell>{translate('resources.cycles.fields.until')}</TableCell>
                <TableCell>{translate('resources.cycles.fields.reason')}</TableCell>
                {mayChange && <TableCell>{translate('cycles.verbs')}</TableCell>}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map(({ id, version, employee, phase, until, reason }) => (
                <TableRow key={id}>
                  <TableCell component="th" scope="row">
                    {employee?.name ?? '—'}
                  </TableCell>
                  <TableCell>{translate(`cycles.phase.${phase}`)}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{format.day(until)}</TableCell>
                  <TableCell>{reason}</TableCell>
                  {mayChange && (
                    <TableCell>
                      {employee && (
                        <VerbButton
                          label="cycles.change_extension"
                          variant="text"
                          document={grantExtensionDocument}
                          form={<ExtensionInputs />}
                          defaultValues={{ until, reason }}
                          variables={(values) => ({
                            input: {
                              cycleId: cycle.id,
                              employeeId: employee.id,
                              phase,
                              version,
                              until: String(values.until),
                              reason: String(values.reason),
                            },
                          })}
                        />
                      )}
                    </TableCell>
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
};

/** Until when, and why: the person can read the reason. */
export const ExtensionInputs = () => (
  <>
    <DateInput source="until" label="resources.cycles.fields.until" validate={required()} fullWidth />
    <TextInput
      source="reason"
      label="resources.cycles.fields.reason"
      helperText="cycles.reason_help"
      validate={required()}
      multiline
      fullWidth
    />
  </>
);
