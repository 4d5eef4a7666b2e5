import { useTranslate } from 'ra-core';
import { Layout, type LayoutProps } from 'ra-ui-materialui';
import { useEffect } from 'react';
import { AppHeader } from './AppHeader.js';
import { ErrorPage } from './ErrorPage.js';
import { MainMenu } from './MainMenu.js';

/** The window's title follows the page's heading, so that tabs and screen readers tell pages apart. */
const useWindowTitle = () => {
  const app = useTranslate()('app.name');
  useEffect(() => {
    const heading = document.getElementById('react-admin-title');
    if (!heading) return undefined;
    const follow = () => {
      const title = heading.textContent?.trim();
      document.title = title && title !== app ? `${title} · ${app}` : app;
    };
    const observer = new MutationObserver(follow);
    observer.observe(heading, { childList: true, characterData: true, subtree: true });
    follow();
    return () => observer.disconnect();
  }, [app]);
};

/** The frame around every page of a signed-in person. */
export const AppLayout = (props: LayoutProps) => {
  useWindowTitle();
  return <Layout {...props} appBar={AppHeader} appBarAlwaysOn menu={MainMenu} error={ErrorPage} sx={frame} />;
};

const frame = {
  minWidth: 0,
  '& .RaLayout-content': { minWidth: 0, px: { xs: 1.5, sm: 3 }, pt: { xs: 1, sm: 2 }, pb: 6 },
  '& .RaLayout-appFrame': { marginTop: { xs: 6, sm: 6 } },
  '& .RaSidebar-fixed': { borderRight: 1, borderColor: 'divider', bgcolor: 'background.paper', width: 'inherit' },
};
