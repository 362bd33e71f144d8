import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PLACE = '<!--head-script-->';

/**
 * Keeps one script of index.html a file of its own, and makes the build run it where it stands. Vite puts all module
 * scripts of a page into one file, so a small script that is to start requests at once would wait for the whole app;
 * and as a module, also an async one, it would wait until the browser has read the app's script. The stylesheet holds
 * up the first picture for as long as this does.
 * `source` is its address as index.html writes it, e.g. "/src/boot.ts"; it exports nothing, and nothing but the head
 * imports it. Development needs nothing of this.
 */
export function headScript(source: string): Plugin {
  const tagPattern = new RegExp(`<script[^>]*\\ssrc="${source}"[^>]*></script>`);
  let file = '';
  let hasTag = false;
  return {
    name: 'head-script',
    apply: 'build',
    configResolved(config) {
      file = join(config.root, source);
      hasTag = tagPattern.test(readFileSync(join(config.root, 'index.html'), 'utf8'));
    },
    buildStart() {
      if (hasTag) this.emitFile({ type: 'chunk', id: file, preserveSignature: false });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace(tagPattern, PLACE),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        const chunk = Object.values(bundle).find(
          (output) => output.type === 'chunk' && output.moduleIds.includes(file),
        );
        if (page?.type !== 'asset' || chunk?.type !== 'chunk') return;
        if (chunk.imports.length > 0 || chunk.exports.length > 0) {
          this.error(
            `${source} must need no other chunk, and none may need it: it is no module in the build`,
          );
        }
        // Its names are its own, as they are in a module.
        chunk.code = `(()=>{${chunk.code.trim()}})();\n`;
        page.source = String(page.source).replace(PLACE, `<script src="./${chunk.fileName}"></script>`);
      },
    },
  };
}
