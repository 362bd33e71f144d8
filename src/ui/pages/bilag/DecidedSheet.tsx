import type { BilagModel } from '../../../display/bilag.ts';
import { BILAG_TEXTS as TEXTS } from '../../../display/texts/bilag.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { DecisionCard } from '../../parts/DecisionCard.tsx';
import { Sheet, SheetPart } from './Sheet.tsx';

type Props = { readonly model: BilagModel };

/** What is before the committee, and where rule and judgement differ. */
export function DecidedSheet({ model }: Props) {
  return (
    <Sheet follows={model.decisions.length === 0 && model.disagreements.rows.length === 0}>
      <SheetPart heading={TEXTS.headings.decisions}>
        {model.decisions.length === 0 ? <p>{TEXTS.noDecisions}</p> : null}
        {model.decisions.map((decision) => (
          <DecisionCard key={decision.key} model={decision} />
        ))}
      </SheetPart>
      <SheetPart heading={TEXTS.headings.disagreements}>
        {model.disagreements.rows.length === 0 ? (
          <p>{TEXTS.noDisagreements}</p>
        ) : (
          <>
            <p>{TEXTS.disagreementRule}</p>
            <div className="sheet-disagreements">
              <DataTable model={model.disagreements} />
            </div>
          </>
        )}
      </SheetPart>
    </Sheet>
  );
}
