import { readFileSync } from 'node:fs';
import type { Plugin, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** What index.ts fetches when it runs: the browser may begin with it as soon as it has read the page. */
const SOON = ['generated-flow-imports', 'components', 'markdown', 'FlowBootstrap', 'FlowClient'];

// The question for the place stands in the page itself, and so do the names of the files that are needed in any case (decision 0034).
const firstQuestion: Plugin = {
  name: 'first-question',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => [
      {
        tag: 'script',
        injectTo: 'head-prepend',
        children: readFileSync('frontend/first-question.js', 'utf8').replace(/^\s*\/\/.*\n/gm, ''),
      },
      ...Object.values(bundle ?? {})
        .filter((file) => file.type === 'chunk' && SOON.includes(file.name))
        .map(({ fileName }) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
        })),
    ],
  },
};

// Vaadin makes a file of what each place needs beyond the others. Every place may need every component here (see
// MainLayout), and forty small files take a browser longer than one: all components, and Lit beneath them, come together.
const customConfig: UserConfigFn = () => ({
  plugins: [firstQuestion],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', test: /preload-helper|@vaadin\/vaadin-(usage|development)/, priority: 3 },
            { name: 'markdown', test: /node_modules\/(marked|dompurify)\/|markdown-helpers/, priority: 3 },
            { name: 'lit', test: /node_modules\/(@lit|lit)/, priority: 2 },
            {
              name: 'components',
              test: /node_modules\/@vaadin\/(?!router|common-frontend)|jar-resources\/(?![A-Z]|theme-util)|frontend\/(drafts|kept|roadmap)\//,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
