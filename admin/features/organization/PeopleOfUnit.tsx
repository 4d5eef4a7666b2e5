import { Link, List, ListItem, ListItemText, Pagination, Skeleton, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useFormat } from '../../kernel/hooks.js';
import { Section } from '../../ui/Section.js';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
  readonly position: { readonly title: string };
}

const PER_PAGE = 20;

/** Who works in this very unit, page by page. `unitId`: the unit; those of the units below are not among them. */
export const PeopleOfUnit = ({ unitId }: { readonly unitId: string }) => {
  const translate = useTranslate();
  const format = useFormat();
  const path = useCreatePath();
  const [page, setPage] = useState(1);
  const { data, total, isPending } = useGetList<Person>('employees', {
    filter: { unitId },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page, perPage: PER_PAGE },
  });
  const pages = Math.ceil((total ?? 0) / PER_PAGE);
  return (
    <Section
      title="organization.people"
      actions={
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {total !== undefined &&
            translate('organization.people_count', { smart_count: total, n: format.number(total) })}
        </Typography>
      }
    >
      {isPending && <Skeleton variant="rounded" height={160} />}
      {data?.length === 0 && (
        <Typography sx={{ color: 'text.secondary' }}>{translate('organization.no_people')}</Typography>
      )}
      <List dense disablePadding sx={{ columns: { md: 2 }, columnGap: 4 }}>
        {data?.map((person) => (
          <ListItem key={person.id} disableGutters sx={{ breakInside: 'avoid' }}>
            <ListItemText
              primary={
                <Link component={LinkBase} to={path({ resource: 'employees', type: 'show', id: person.id })}>
                  {person.name}
                </Link>
              }
              secondary={`${format.nip(person.nip)} · ${person.position.title}`}
            />
          </ListItem>
        ))}
      </List>
      {pages > 1 && (
        <Pagination
          count={pages}
          page={page}
          size="small"
          siblingCount={0}
          onChange={(_event, next) => setPage(next)}
          aria-label={translate('organization.people')}
        />
      )}
    </Section>
  );
};
