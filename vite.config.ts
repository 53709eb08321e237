import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// Vaadin makes a file of what each place needs beyond the others. Every place may need every component here (see
// MainLayout), and forty small files take a browser longer than one: all components, and Lit beneath them, come together.
const customConfig: UserConfigFn = () => ({
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
