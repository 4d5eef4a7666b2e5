import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDocument, useFormat } from '../../kernel/hooks.js';
import { journalListDocument } from './given.queries.js';

const NEWEST = { sort: { by: 'HAPPENED_ON', direction: 'DESC' }, page: { limit: 50 } } as const;

/** The writer's own journal, to draw on in a self-assessment; nobody else sees it. Nothing when it is empty. */
export const JournalNotes = () => {
  const translate = useTranslate();
  const format = useFormat();
  const { data } = useDocument(journalListDocument, NEWEST);
  const entries = data?.page.items ?? [];
  if (entries.length === 0) return null;
  return (
    <Accordion variant="outlined" disableGutters slotProps={{ heading: { component: 'h3' } }}>
      <AccordionSummary>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {translate('given.journal_notes', { smart_count: entries.length })}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
          {entries.map(({ id, happenedOn, text }) => (
            <Box component="li" key={id}>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {format.day(happenedOn)}
              </Typography>
              <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
            </Box>
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
};
