import { fetchedComponent } from '../parts/fetchedComponent.tsx';

// Taking a picture or a table out is not what a page is opened for: what does it is fetched beside the figures.
// Without it the figures stay; there is merely no button.
const zoneExport = fetchedComponent(() =>
  import('./ChartExport.tsx').then(
    (module) => module.ZoneExport,
    () => NoExport,
  ),
);

const tableExport = fetchedComponent(() =>
  import('./TableExport.tsx').then(
    (module) => module.TableExport,
    () => NoExport,
  ),
);

function NoExport() {
  return null;
}

export const LazyZoneExport = zoneExport.Component;
export const LazyTableExport = tableExport.Component;
