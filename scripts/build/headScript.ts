import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PLACE = '<!--head-script-->';

/**
 * Keeps one module script of index.html a file of its own. Vite puts all module scripts of a page into one
 * file, so a small script that is to start requests at once would wait for the whole app.
 * `source` is its address as index.html writes it, e.g. "/src/boot.ts". Development needs nothing of this.
 */
export function headScript(source: string): Plugin {
  const tagPattern = new RegExp(`<script[^>]*\\ssrc="${source}"[^>]*></script>`);
  let file = '';
  let tag: string | undefined;
  return {
    name: 'head-script',
    apply: 'build',
    configResolved(config) {
      file = join(config.root, source);
      tag = tagPattern.exec(readFileSync(join(config.root, 'index.html'), 'utf8'))?.[0];
    },
    buildStart() {
      if (tag !== undefined) this.emitFile({ type: 'chunk', id: file, preserveSignature: false });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => (tag === undefined ? html : html.replace(tag, PLACE)),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        // The chunk with the code itself: where the app imports it too, the entry only points to that chunk.
        const chunk = Object.values(bundle).find(
          (output) => output.type === 'chunk' && output.moduleIds.includes(file),
        );
        if (tag === undefined || page?.type !== 'asset' || chunk === undefined) return;
        page.source = String(page.source).replace(PLACE, tag.replace(source, `./${chunk.fileName}`));
      },
    },
  };
}
