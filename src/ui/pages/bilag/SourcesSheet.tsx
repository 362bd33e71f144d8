import type { BilagModel } from '../../../display/bilag.ts';
import { ABOUT_TEXTS } from '../../../display/texts/about.ts';
import { BILAG_TEXTS as TEXTS } from '../../../display/texts/bilag.ts';
import { Definitions } from '../../parts/Definitions.tsx';
import { Sheet, SheetPart } from './Sheet.tsx';

type Props = { readonly model: BilagModel };

/** Where the figures come from, and the rules that they were computed by. */
export function SourcesSheet({ model }: Props) {
  return (
    <Sheet>
      <SheetPart heading={TEXTS.headings.sources}>
        <Definitions items={model.sources} />
        {model.rules.length === 0 ? null : (
          <>
            <h3>{TEXTS.rulesHeading}</h3>
            <p>{TEXTS.rulesIntro}</p>
            <Definitions
              items={model.rules.map(({ term, text, isOurs }) => ({
                term: isOurs ? `${term} (${ABOUT_TEXTS.ours})` : term,
                text,
              }))}
            />
          </>
        )}
      </SheetPart>
    </Sheet>
  );
}
