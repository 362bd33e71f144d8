// Runs in the head, before the app's own script is there: asks for the documents that the address needs at once, so
// that the figures do not wait for script, catalogue and edition one after the other. A wrong guess costs one request.

import { newestEditionPath } from './api/newestEditionPath.ts';

/** `/kort/<owner>/<card>` is a card of the newest edition, `/<owner>/<edition>/kort/<card>` of a given one. */
const CARDS = 'kort';
/** `/<owner>/<edition>/moede/<step>` is a meeting, the other what its presenter sees. */
const MEETINGS: readonly string[] = ['moede', 'oplaeg'];
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TIMEOUT_MS = 20_000;

declare global {
  interface Window {
    /** What was asked for here, by its absolute address. The app takes each answer once (`api/client.ts`). */
    earlyAnswers?: Map<string, Promise<Response>>;
  }
}

const earlyAnswers = new Map<string, Promise<Response>>();
window.earlyAnswers = earlyAnswers;

function ask(path: string): Promise<Response> {
  const base = document.querySelector<HTMLMetaElement>('meta[name="api-base"]')?.content ?? 'api/v1/';
  const address = new URL(path, new URL(base, document.baseURI)).href;
  const answer = fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  // Whoever takes the answer is told what went wrong; an answer that nobody takes is nobody's problem.
  answer.catch(() => undefined);
  earlyAnswers.set(address, answer);
  return answer;
}

const root = new URL('.', document.baseURI).pathname;
const segments = window.location.pathname.slice(root.length).split('/');
const [first = '', second = '', third = ''] = segments;

// Until the app is there, index.html shows the frame round every page. A card and a meeting have none.
const isCard = (first === CARDS && segments.length === 3) || (third === CARDS && segments.length === 4);
document.documentElement.classList.toggle('is-card', isCard);
document.documentElement.classList.toggle('is-meeting-awaited', MEETINGS.includes(third));

// In development mocks may answer instead, and they start later than this.
if (!import.meta.env.DEV) {
  const catalogue = ask('index.json');
  if (first !== CARDS && SLUG.test(first) && SLUG.test(second)) {
    ask(`${first}/${second}/edition.json`);
  } else if (first === CARDS || second === '') {
    // The front page, an owner's, or a card: which edition is the newest stands in the catalogue.
    catalogue
      .then((response) => response.clone().json())
      .then((raw: unknown) => newestEditionPath(raw, first === CARDS ? second : first))
      .then((path) => (path === undefined ? undefined : ask(path)))
      .catch(() => undefined);
  }
}
