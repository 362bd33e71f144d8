// Runs in the head, beside the app's own script: asks for the documents the address needs at once, so that the
// figures do not wait for script, catalogue and edition one after the other. A wrong guess costs one small request.

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function preload(path: string): void {
  const base = document.querySelector<HTMLMetaElement>('meta[name="api-base"]')?.content ?? 'api/v1/';
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = new URL(path, new URL(base, document.baseURI)).href;
  document.head.append(link);
}

// In development mocks may answer instead, and they start later than this.
if (!import.meta.env.DEV) {
  const root = new URL('.', document.baseURI).pathname;
  const [owner, edition] = window.location.pathname.slice(root.length).split('/');
  preload('index.json');
  if (owner !== undefined && edition !== undefined && SLUG.test(owner) && SLUG.test(edition)) {
    preload(`${owner}/${edition}/edition.json`);
  }
}
