import { useId } from 'react';
import type { LinkAttributes } from './linkTo.ts';

export type PickerItem = {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  readonly isCurrent: boolean;
  readonly link: LinkAttributes;
  /** Called when a pointer or the focus rests on it: one is likely to go there. */
  readonly onNear?: (() => void) | undefined;
};

type Props = { readonly label: string; readonly current: string; readonly items: readonly PickerItem[] };

/** The present choice as a button that opens the others as links; just the text when there is nothing to choose. */
export function PickerMenu({ label, current, items }: Props) {
  const id = useId();
  if (items.length < 2) {
    return <>{current}</>;
  }
  return (
    <>
      <button type="button" className="picker-button" popoverTarget={id} aria-label={`${label}: ${current}`}>
        {current} <span aria-hidden="true">▾</span>
      </button>
      <div id={id} popover="auto" className="menu">
        <ul className="picker-list">
          {items.map(({ key, label: text, note, isCurrent, link, onNear }) => (
            <li key={key}>
              <a
                href={link.href}
                aria-current={isCurrent ? 'true' : undefined}
                onPointerEnter={onNear}
                onFocus={onNear}
                onClick={(event) => {
                  document.getElementById(id)?.hidePopover();
                  link.onClick(event);
                }}
              >
                {text}
                {note === undefined ? null : <span className="change-text small">{note}</span>}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
