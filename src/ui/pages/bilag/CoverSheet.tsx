import type { BilagModel } from '../../../display/bilag.ts';
import { momentText } from '../../../display/exportTable.ts';
import { BILAG_TEXTS } from '../../../display/texts/bilag.ts';
import { NAVIGATION_TEXTS } from '../../../display/texts/navigation.ts';
import { usePrinting } from '../../charts/usePrinting.ts';
import { Definitions } from '../../parts/Definitions.tsx';
import type { EditionView } from '../../state/useEdition.ts';
import { useNavigation } from '../../state/useNavigation.ts';
import { localMoment } from '../localMoment.ts';

const TEXTS = BILAG_TEXTS.cover;

type Props = { readonly model: BilagModel; readonly view: EditionView };

/** The cover: whose report it is, for which meeting, up to when it counts, and when it was printed. */
export function CoverSheet({ model, view }: Props) {
  const { linkTo } = useNavigation();
  // Drawn anew for paper, so that a page that was open since yesterday is not printed with yesterday's date.
  usePrinting();
  const { href } = linkTo({ page: 'overview', owner: view.owner.key, edition: view.entry.key });
  return (
    <div className="sheet sheet-cover">
      <p className="sheet-brand">{NAVIGATION_TEXTS.appName}</p>
      <div className="sheet-cover-title">
        <p className="lead">{TEXTS.kind}</p>
        <h2>{model.title}</h2>
        <p className="sheet-cover-owner">{model.owner}</p>
        {model.warnings.map((warning) => (
          <p key={warning} className="sheet-warning">
            {warning}
          </p>
        ))}
      </div>
      <Definitions
        items={[
          ...model.facts,
          { term: TEXTS.printed, text: momentText(localMoment(new Date())) },
          { term: TEXTS.address, text: new URL(href, window.location.href).href },
        ]}
      />
      <div>
        <h3>{TEXTS.contents}</h3>
        <ol className="sheet-contents">
          {model.contents.map((heading) => (
            <li key={heading}>{heading}</li>
          ))}
        </ol>
      </div>
    </div>
  );
}
