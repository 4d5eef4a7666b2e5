import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { Loaded } from '../../ui/Loaded.js';
import { Section } from '../../ui/Section.js';
import { leadersDocument } from './rhythm.queries.js';

/** For officers: who owes how many their periodic feedback, most first. Numbers, never words. */
export const PeriodicLeaders = () => {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Section title="rhythm.by_leader">
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('rhythm.by_leader_note')}
      </Typography>
      <Loaded of={useDocument(leadersDocument, {})} height={200}>
        {({ periodicFeedbackByLeader: leaders }) =>
          leaders.length === 0 ? (
            <Typography sx={{ color: 'text.secondary' }}>{translate('rhythm.none_leaders')}</Typography>
          ) : (
            <TableContainer tabIndex={0} role="region" aria-label={translate('rhythm.by_leader')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    <TableCell>{translate('rhythm.leader')}</TableCell>
                    <TableCell align="right">{translate('rhythm.overdue')}</TableCell>
                    <TableCell align="right">{translate('rhythm.soon')}</TableCell>
                    <TableCell align="right">{translate('rhythm.employees')}</TableCell>
                    <TableCell align="right">{translate('rhythm.agreed_count')}</TableCell>
                    <TableCell>{translate('rhythm.oldest')}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {leaders.map((leader) => (
                    <TableRow key={leader.leaderId}>
                      <TableCell component="th" scope="row" sx={{ minWidth: 180 }}>
                        {leader.leaderName}
                        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                          {leader.unitName}
                        </Typography>
                      </TableCell>
                      <TableCell align="right" sx={{ fontWeight: leader.overdue > 0 ? 700 : 400 }}>
                        {format.number(leader.overdue)}
                      </TableCell>
                      <TableCell align="right">{format.number(leader.soon)}</TableCell>
                      <TableCell align="right">{format.number(leader.employees)}</TableCell>
                      <TableCell align="right">{format.number(leader.agreed)}</TableCell>
                      <TableCell>{leader.oldestDueOn ? format.day(leader.oldestDueOn) : '–'}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
          )
        }
      </Loaded>
    </Section>
  );
};
