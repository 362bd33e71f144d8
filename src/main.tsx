import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/states.css';
import './styles/overview.css';
import './styles/table.css';
import './styles/filters.css';
import './styles/panels.css';
import './styles/project.css';
import './styles/time.css';
import { createQueryClient } from './ui/state/queries.ts';

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
createRoot(root).render(<App queryClient={createQueryClient()} />);
