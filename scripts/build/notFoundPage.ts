import type { Plugin } from 'vite';

/** Copies index.html to 404.html, which many plain web hosts answer with when an address is no file. */
export function notFoundPage(): Plugin {
  return {
    name: 'not-found-page',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
      },
    },
  };
}
