import type { Plugin } from 'vite';

/**
 * Names the typeface in the head. Else the browser finds it in the stylesheet, and asks for it when it has laid out
 * the page: all text would be drawn twice. `name` is what its file in the build is called.
 */
export function fontPreload(name: RegExp): Plugin {
  return {
    name: 'font-preload',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        const font = Object.keys(bundle).find((file) => name.test(file));
        if (page?.type !== 'asset' || font === undefined) return;
        const link = `<link rel="preload" href="./${font}" as="font" type="font/woff2" crossorigin />`;
        page.source = String(page.source).replace('</head>', `  ${link}\n  </head>`);
      },
    },
  };
}
