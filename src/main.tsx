import { App } from './App.tsx';
import { takeEarlyAnswers } from './api/client.ts';
import { drawPage } from './drawPage.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/farSections.css';
import './styles/states.css';
import './styles/overview.css';
import './styles/table.css';
import './styles/longList.css';
import './styles/filters.css';
import './styles/panels.css';
import './styles/project.css';
import './styles/time.css';
import './styles/print.css';
import { useAddressStore } from './ui/state/addressStore.ts';
import { createQueryClient, loadFirstPage } from './ui/state/queries.ts';

/** A page that waits longer for its documents is drawn without them, so that one can go elsewhere. */
const LONGEST_WAIT_MS = 1000;

/** In development `?scenarie=…` answers from mocks instead of the files; a build has nothing of it. */
async function startMocks(): Promise<void> {
  const scenario = new URLSearchParams(window.location.search).get('scenarie');
  if (import.meta.env.DEV && scenario !== null) {
    const { startScenario } = await import('../mocks/browser.ts');
    await startScenario(scenario);
  }
}

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no element #root');
}
await startMocks();
// From here on the app itself knows which pages have a frame.
document.documentElement.classList.remove('is-meeting-awaited');
takeEarlyAnswers(window.earlyAnswers ?? new Map());
const queryClient = createQueryClient();
// The page holds the room of the figures already. Drawing the same once more, a moment before the figures come,
// would only make them come later.
await Promise.race([
  loadFirstPage(queryClient, useAddressStore.getState().address.place),
  new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS)),
]);
drawPage(root, <App queryClient={queryClient} />);
