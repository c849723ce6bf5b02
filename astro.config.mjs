import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { book } from './site/build/integration.ts';
import { markdownPlugins } from './site/markdown/plugins.ts';

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  trailingSlash: 'never',
  compressHTML: true,
  build: { format: 'file', assets: '_site', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    // Astro's own "use astro:…" directives are read before the bundler drops them.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  markdown: {
    // Our own plugins turn every fence into a component that highlights it with classes: Shiki's inline styles would need 'unsafe-inline'.
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: markdownPlugins() }),
  },
  integrations: [mdx(), book()],
});
