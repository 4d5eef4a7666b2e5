import { CustomRoutes, localStorageStore, Resource, reactRouterProvider } from 'ra-core';
import { Admin } from 'react-admin';
import { features } from './features.js';
import { createAuthProvider } from './kernel/authProvider.js';
import { createDataProvider } from './kernel/dataProvider.js';
import { FeaturesContext } from './kernel/featureContext.js';
import { besidePage } from './kernel/http.js';
import { createI18nProvider } from './kernel/i18n.js';
import { createSession } from './kernel/session.js';
import { darkTheme, lightTheme } from './kernel/theme.js';
import { AppLayout } from './ui/AppLayout.js';
import { DeniedPage } from './ui/DeniedPage.js';
import { ErrorPage } from './ui/ErrorPage.js';
import { Guarded } from './ui/Guarded.js';
import { HomePage } from './ui/HomePage.js';
import { LoadingPage } from './ui/LoadingPage.js';
import { NotFoundPage } from './ui/NotFoundPage.js';
import { SignInPage } from './ui/signIn/SignInPage.js';
import { uiMessages } from './ui/ui.messages.js';

const resources = features.flatMap((feature) => feature.resources ?? []);
const routes = features.flatMap((feature) => feature.routes ?? []);

const i18nProvider = createI18nProvider([uiMessages, ...features.map((feature) => feature.messages)]);
const dataProvider = createDataProvider({
  uri: besidePage('graphql'),
  documents: Object.fromEntries(resources.map(({ name, documents }) => [name, documents])),
  translate: i18nProvider.translate,
  locale: i18nProvider.getLocale,
});
const authProvider = createAuthProvider(createSession(dataProvider.execute), resources);
const store = localStorageStore('1', 'kinerja');

const { Route } = reactRouterProvider;

const routesOf = (bare: boolean) =>
  routes
    .filter((route) => (route.bare ?? false) === bare)
    .map(({ path, Page, permission }) => (
      <Route
        key={path}
        path={path}
        element={
          <Guarded permission={permission}>
            <Page />
          </Guarded>
        }
      />
    ));

/** Maps THE LIST to react-admin. Knows no feature by name. */
export const App = () => (
  <FeaturesContext value={features}>
    <Admin
      title="Kinerja"
      dataProvider={dataProvider}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
      loginPage={SignInPage}
      layout={AppLayout}
      dashboard={HomePage}
      accessDenied={DeniedPage}
      catchAll={NotFoundPage}
      loading={LoadingPage}
      error={ErrorPage}
      requireAuth
      disableTelemetry
    >
      {resources.map(({ name, icon, recordRepresentation, list, show, create, edit }) => (
        <Resource
          key={name}
          name={name}
          icon={icon}
          recordRepresentation={recordRepresentation ?? 'name'}
          list={list}
          show={show}
          create={create}
          edit={edit}
        />
      ))}
      <CustomRoutes>{routesOf(false)}</CustomRoutes>
      <CustomRoutes noLayout>{routesOf(true)}</CustomRoutes>
    </Admin>
  </FeaturesContext>
);
