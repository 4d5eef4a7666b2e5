import ExpandIcon from '@mui/icons-material/ChevronRightOutlined';
import { Box, IconButton, Link, Skeleton, TextField, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'ra-core';
import { Title } from 'ra-ui-materialui';
import { useState } from 'react';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorPage } from '../../ui/ErrorPage.js';
import { Section } from '../../ui/Section.js';
import { CreateUnitButton } from './CreateUnitButton.js';
import { matching, type TreeNode, treeOf } from './unitTree.js';
import { useAllUnits } from './useAllUnits.js';
import { ViewSwitch } from './ViewSwitch.js';

/** The organisation chart from the root down; branches open one by one, a search opens the way to what it found. */
export const UnitTreePage = () => {
  const translate = useTranslate();
  const { data, isError } = useAllUnits();
  const [text, setText] = useState('');
  if (isError) return <ErrorPage />;
  const shown = data && matching(treeOf(data), text);
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('resources.units.name', { smart_count: 2 })} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' }}>
        <ViewSwitch view="tree" />
        <CreateUnitButton />
      </Box>
      <Section title="organization.chart">
        <TextField
          type="search"
          label={translate('organization.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          sx={{ maxWidth: 420 }}
        />
        {!shown && <Skeleton variant="rounded" height={280} />}
        {shown?.length === 0 && <EmptyState title={text ? 'ui.no_match' : 'organization.empty'} />}
        {shown && <Branch nodes={shown} depth={0} openAll={text.trim() !== ''} />}
      </Section>
    </Box>
  );
};

interface BranchProps {
  readonly nodes: readonly TreeNode[];
  readonly depth: number;
  readonly openAll: boolean;
}

const Branch = ({ nodes, depth, openAll }: BranchProps) => (
  <Box component="ul" sx={depth === 0 ? root : branch}>
    {nodes.map((node) => (
      <Node key={node.unit.id} node={node} depth={depth} openAll={openAll} />
    ))}
  </Box>
);

const Node = ({
  node: { unit, children },
  depth,
  openAll,
}: {
  readonly node: TreeNode;
  readonly depth: number;
  readonly openAll: boolean;
}) => {
  const translate = useTranslate();
  const path = useCreatePath();
  const [isOpen, setOpen] = useState(depth === 0);
  const open = isOpen || openAll;
  const label = translate(open ? 'organization.close_branch' : 'organization.open_branch', { name: unit.name });
  return (
    <li>
      <Box sx={{ display: 'grid', gridTemplateColumns: '34px minmax(0, 1fr)', alignItems: 'center', minHeight: 36 }}>
        {children.length > 0 ? (
          <IconButton size="small" aria-expanded={open} aria-label={label} onClick={() => setOpen(!open)}>
            <ExpandIcon fontSize="small" sx={{ transform: open ? 'rotate(90deg)' : undefined }} />
          </IconButton>
        ) : (
          <Box aria-hidden="true" sx={dot} />
        )}
        <Box sx={{ minWidth: 0, py: 0.5 }}>
          <Link
            component={LinkBase}
            to={path({ resource: 'units', type: 'show', id: unit.id })}
            sx={{ overflowWrap: 'anywhere' }}
          >
            {unit.name}
          </Link>
          {children.length > 0 && (
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary', ml: 1 }}>
              {translate('organization.units_below', { smart_count: children.length })}
            </Typography>
          )}
        </Box>
      </Box>
      {open && children.length > 0 && <Branch nodes={children} depth={depth + 1} openAll={openAll} />}
    </li>
  );
};

const root = { listStyle: 'none', m: 0, p: 0 };
// the line shows the level where the indent must stay small
const branch = {
  ...root,
  ml: { xs: '8px', sm: '16px' },
  pl: { xs: 0.5, sm: 1 },
  borderLeft: 1,
  borderColor: 'divider',
};
const dot = { width: 6, height: 6, borderRadius: '50%', bgcolor: 'text.secondary', justifySelf: 'center' };
