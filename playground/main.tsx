// must come first: this is what makes Vite bundle the editor's workers; without it they are looked for elsewhere
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { createRoot } from 'react-dom/client';
import sdl from '../schema.graphql?raw';
import { examples, tabOf } from './examples.js';

// relative to the page, so that it survives a path prefix of a gateway
const fetcher = createGraphiQLFetcher({ url: new URL('../graphql', document.baseURI).href });

// from the published file: documentation and completion work without introspection, which is open to developers only
const schema = buildSchema(sdl);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    schema={schema}
    defaultTabs={examples.map(tabOf)}
    defaultEditorToolsVisibility="variables"
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>Kinerja</GraphiQL.Logo>
  </GraphiQL>,
);
