import { type ReactNode, useState } from 'react';
import { EXPORT_DIALOG_TEXTS as TEXTS } from '../../display/texts/exportDialog.ts';
import type { ExportOutcome } from './exportOutcome.ts';

/** How a card is shown on another page: where it lies, and the HTML of its frame. */
export type CardAddress = { readonly link: string; readonly code: string };

/** The card that a chart can be, of the newest report or of this one. */
export type CardToEmbed = {
  readonly newest: CardAddress;
  readonly edition: CardAddress;
  readonly copyCode: (code: string) => Promise<ExportOutcome>;
  readonly copyLink: (link: string) => Promise<ExportOutcome>;
};

type Props = {
  readonly card: CardToEmbed;
  readonly button: (label: string, action: () => Promise<ExportOutcome>) => ReactNode;
};

/** Takes the chart to another page as a card in a frame. */
export function CardOptions({ card, button }: Props) {
  const [isNewest, setNewest] = useState(true);
  const { link, code } = isNewest ? card.newest : card.edition;
  return (
    <>
      <label className="export-dialog__wide">
        <input
          type="checkbox"
          checked={isNewest}
          onChange={({ currentTarget }) => setNewest(currentTarget.checked)}
        />{' '}
        {TEXTS.cardNewest}
      </label>
      <input
        className="export-dialog__link"
        aria-label={TEXTS.cardField}
        readOnly
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      {button(TEXTS.copyCode, () => card.copyCode(code))}
      {button(TEXTS.copyCardLink, () => card.copyLink(link))}
    </>
  );
}
