import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { DateInput, TextInput } from 'ra-ui-materialui';
import { useAllowed, useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';
import { VerbButton } from '../../ui/VerbButton.js';
import type { Cycle } from './cycle.js';
import { setWindowDocument } from './cycles.queries.js';

/** When each phase is open for everybody. */
export const CycleWindows = ({ cycle }: { readonly cycle: Cycle }) => {
  const translate = useTranslate();
  const format = useFormat();
  const mayChange = useAllowed('setPhaseWindow') && cycle.phase !== 'CLOSED';
  return (
    <Section title="cycles.windows">
      <TableContainer tabIndex={0} role="region" aria-label={translate('cycles.windows')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate('resources.cycles.fields.phase')}</TableCell>
              <TableCell>{translate('resources.cycles.fields.opensOn')}</TableCell>
              <TableCell>{translate('resources.cycles.fields.closesOn')}</TableCell>
              {mayChange && <TableCell />}
            </TableRow>
          </TableHead>
          <TableBody>
            {cycle.windows.map((window) => (
              <TableRow key={window.id}>
                <TableCell component="th" scope="row">
                  {translate(`cycles.phase.${window.phase}`)}
                </TableCell>
                <TableCell>{format.day(window.opensOn)}</TableCell>
                <TableCell>{format.day(window.closesOn)}</TableCell>
                {mayChange && (
                  <TableCell align="right">
                    <VerbButton
                      label="cycles.set_window"
                      variant="text"
                      document={setWindowDocument}
                      form={
                        <>
                          <DateInput
                            source="opensOn"
                            label="resources.cycles.fields.opensOn"
                            validate={required()}
                            fullWidth
                          />
                          <DateInput
                            source="closesOn"
                            label="resources.cycles.fields.closesOn"
                            validate={required()}
                            fullWidth
                          />
                          <TextInput source="reason" label="cycles.window_reason" fullWidth />
                        </>
                      }
                      defaultValues={{ opensOn: window.opensOn, closesOn: window.closesOn }}
                      variables={({ opensOn, closesOn, reason }) => ({
                        input: {
                          id: cycle.id,
                          version: cycle.version,
                          phase: window.phase,
                          opensOn: String(opensOn),
                          closesOn: String(closesOn),
                          reason: reason ? String(reason) : null,
                        },
                      })}
                    />
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
};
