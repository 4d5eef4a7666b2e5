import TreeIcon from '@mui/icons-material/AccountTreeOutlined';
import ListIcon from '@mui/icons-material/FormatListBulletedOutlined';
import { Box, Button } from '@mui/material';
import { LinkBase, useTranslate } from 'ra-core';

const VIEWS = [
  { view: 'list', to: '/units', label: 'organization.as_list', icon: <ListIcon /> },
  { view: 'tree', to: '/units/tree', label: 'organization.as_tree', icon: <TreeIcon /> },
] as const;

/** The same units as a table or as a tree: two addresses, so that "back" works. */
export const ViewSwitch = ({ view: current }: { readonly view: 'list' | 'tree' }) => {
  const translate = useTranslate();
  return (
    <Box component="nav" aria-label={translate('organization.view')} sx={{ display: 'flex', gap: 0.5 }}>
      {VIEWS.map(({ view, to, label, icon }) => (
        <Button
          key={view}
          component={LinkBase}
          to={to}
          size="small"
          startIcon={icon}
          variant={view === current ? 'outlined' : 'text'}
          aria-current={view === current ? 'page' : undefined}
        >
          {translate(label)}
        </Button>
      ))}
    </Box>
  );
};
