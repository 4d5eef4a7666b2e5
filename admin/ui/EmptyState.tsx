import type { SvgIconComponent } from '@mui/icons-material';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { StatePage } from './StatePage.js';

/** Nothing here yet: says why and offers the first step. `title`, `body`: message keys. */
export const EmptyState = (props: {
  readonly title?: string;
  readonly body?: string;
  readonly icon?: SvgIconComponent;
  readonly action?: ReactNode;
}) => {
  const translate = useTranslate();
  return (
    <StatePage
      icon={props.icon ?? InboxIcon}
      title={translate(props.title ?? 'ui.empty_list')}
      body={props.body && translate(props.body)}
      action={props.action}
    />
  );
};
