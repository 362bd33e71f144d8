import { DEVELOPMENT_TEXTS } from '../../../display/texts/development.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { useDevelopment } from '../../state/useDevelopment.ts';
import type { EditionView } from '../../state/useEdition.ts';
import { StateSwitch } from '../StateSwitch.tsx';
import { AheadSection } from './AheadSection.tsx';
import { MoneySection } from './MoneySection.tsx';
import { OfficialFiguresSection } from './OfficialFiguresSection.tsx';
import { RatesSection } from './RatesSection.tsx';

const HEIGHTS = [60, 500, 480];

type Props = { readonly view: EditionView };

/** Udvikling: unemployment against the country over time, the money over time, and a look ahead. */
export function DevelopmentPage({ view }: Props) {
  const development = useDevelopment(view);
  return (
    <>
      <title>{NAVIGATION_TEXTS.title(DEVELOPMENT_TEXTS.title, view.owner.shortName)}</title>
      <header className="project-head">
        <h1>{DEVELOPMENT_TEXTS.title}</h1>
        <p className="lead">{DEVELOPMENT_TEXTS.intro(view.owner.shortName)}</p>
      </header>
      <StateSwitch state={development} heights={HEIGHTS}>
        {(loaded) => (
          <>
            <RatesSection view={view} loaded={loaded} />
            <OfficialFiguresSection view={view} series={loaded.shipped} />
          </>
        )}
      </StateSwitch>
      <MoneySection view={view} />
      <AheadSection view={view} />
    </>
  );
}
