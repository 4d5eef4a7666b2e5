import FoldIcon from '@mui/icons-material/ExpandMoreOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import {
  Box,
  ButtonBase,
  Collapse,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  type Theme,
  Tooltip,
  useMediaQuery,
} from '@mui/material';
import { LinkBase, useGetResourceLabel, useLocation, useMatch, usePermissions, useStore, useTranslate } from 'ra-core';
import { useSidebarState } from 'ra-ui-materialui';
import {
  type AdminFeature,
  isAllowed,
  MENU_GROUPS,
  type MenuEntry,
  type MenuGroup,
  permissionFor,
} from '../kernel/feature.js';
import { useFeatures } from '../kernel/featureContext.js';

interface Line extends Omit<MenuEntry, 'label'> {
  readonly label: string;
}

const linesOf = (
  features: readonly AdminFeature[],
  held: readonly string[],
  text: { readonly resource: (name: string) => string; readonly key: (key: string) => string },
): Line[] =>
  features.flatMap((feature) => [
    ...(feature.resources ?? []).flatMap((resource) =>
      resource.menu && resource.icon && isAllowed(permissionFor(resource, 'list'), held)
        ? [{ group: resource.menu, to: `/${resource.name}`, label: text.resource(resource.name), icon: resource.icon }]
        : [],
    ),
    ...(feature.menu ?? [])
      .filter((entry) => isAllowed(entry.permission, held))
      .map((entry) => ({ ...entry, label: text.key(entry.label) })),
  ]);

/** A menu of so many lines is shown whole; of a longer one the groups fold. */
const WHOLE_UP_TO = 20;

/**
 * The menu: grouped by task, only what the person may open, icons alone when the sidebar is narrow. In a long menu the
 * groups are folded but for the own work and the group of the page; what the person opens or folds stays so.
 */
export const MainMenu = () => {
  const features = useFeatures();
  const translate = useTranslate();
  const resource = useGetResourceLabel();
  const { permissions } = usePermissions<readonly string[]>();
  const lines = linesOf(features, permissions ?? [], { resource: (name) => resource(name, 2), key: translate });
  return (
    <Box component="nav" aria-label={translate('menu.label')} sx={{ pb: 3 }}>
      <List dense component="ul">
        <MenuLink to="/" label={translate('home.title')} icon={HomeIcon} group="mine" exact />
      </List>
      {MENU_GROUPS.map((group) => (
        <Group
          key={group}
          group={group}
          lines={lines.filter((line) => line.group === group)}
          isOpenAtFirst={lines.length <= WHOLE_UP_TO || group === 'mine'}
        />
      ))}
    </Box>
  );
};

interface GroupProps {
  readonly group: MenuGroup;
  readonly lines: readonly Line[];
  readonly isOpenAtFirst: boolean;
}

const Group = ({ group, lines, isOpenAtFirst }: GroupProps) => {
  const translate = useTranslate();
  const [isWide] = useSidebarState();
  const { pathname } = useLocation();
  const [chosen, choose] = useStore<boolean | null>(`menu.${group}`, null);
  if (lines.length === 0) return null;
  const isHere = lines.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  const isOpen = !isWide || (chosen ?? (isOpenAtFirst || isHere));
  const name = translate(`menu.${group}`);
  return (
    <Box sx={isWide ? undefined : narrowGroup}>
      {isWide && (
        <ButtonBase
          aria-expanded={isOpen}
          aria-controls={`menu-${group}`}
          onClick={() => choose(!isOpen)}
          focusRipple
          sx={{ ...header, color: isHere && !isOpen ? 'primary.main' : 'text.secondary' }}
        >
          {name}
          <FoldIcon fontSize="small" sx={{ transform: isOpen ? 'rotate(180deg)' : undefined }} />
        </ButtonBase>
      )}
      <Collapse in={isOpen} id={`menu-${group}`}>
        <List dense component="ul" disablePadding aria-label={name}>
          {lines.map((line) => (
            <MenuLink key={line.to} {...line} />
          ))}
        </List>
      </Collapse>
    </Box>
  );
};

const MenuLink = ({ to, label, icon: Icon, exact = false }: Line & { readonly exact?: boolean }) => {
  const [open, setOpen] = useSidebarState();
  const overlays = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const active = useMatch({ path: to, end: exact }) !== null;
  return (
    <ListItem disablePadding>
      <Tooltip title={open ? '' : label} placement="right">
        <ListItemButton
          component={LinkBase}
          to={to}
          selected={active}
          aria-current={active ? 'page' : undefined}
          aria-label={open ? undefined : label}
          onClick={() => overlays && setOpen(false)}
          sx={link}
        >
          <ListItemIcon sx={{ minWidth: 36, color: active ? 'primary.main' : 'text.secondary' }}>
            <Icon fontSize="small" />
          </ListItemIcon>
          {open && (
            <ListItemText
              primary={label}
              slotProps={{
                primary: {
                  noWrap: true,
                  sx: { color: active ? 'primary.main' : 'text.primary', fontWeight: active ? 600 : 400 },
                },
              }}
            />
          )}
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
};

const link = { mx: 1, my: '1px', borderRadius: 2, minHeight: 38, px: 1.25 };
const header = {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  width: 'calc(100% - 16px)',
  minHeight: 36,
  mx: 1,
  mt: 1,
  px: 1.5,
  borderRadius: 2,
  fontSize: '0.75rem',
  fontWeight: 650,
  textAlign: 'left',
  '&:hover, &.Mui-focusVisible': { bgcolor: 'action.hover' },
};
const narrowGroup = { borderTop: 1, borderColor: 'divider', mt: 0.5, pt: 0.5 };
