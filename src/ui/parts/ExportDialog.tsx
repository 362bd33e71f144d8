import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { PictureChoices } from '../../display/picture.ts';
import { EXPORT_BUTTON_TEXTS } from '../../display/texts/exportButton.ts';
import { EXPORT_DIALOG_TEXTS as TEXTS } from '../../display/texts/exportDialog.ts';
import { CardOptions, type CardToEmbed } from './CardOptions.tsx';
import type { ExportOutcome } from './exportOutcome.ts';
import { PictureOptions } from './PictureOptions.tsx';

export type ExportPreview =
  | { readonly kind: 'making' }
  | {
      readonly kind: 'ready';
      /** Where the picture lies, for an `<img>`. */
      readonly address: string;
      readonly description: string;
      /** Of the PNG. */
      readonly width: number;
      readonly height: number;
      /** What could not be done as it was chosen. */
      readonly note: string | undefined;
    }
  | { readonly kind: 'failed'; readonly text: string };

export type ExportActions = Readonly<
  Record<
    'copyTable' | 'saveXlsx' | 'saveDanishCsv' | 'saveMachineCsv' | 'copyLink',
    () => Promise<ExportOutcome>
  >
>;
export type PictureActions = Readonly<
  Record<'savePng' | 'saveSvg' | 'copyImage', () => Promise<ExportOutcome>>
>;

type Props = {
  readonly title: string;
  /** Which part of all there is, where no picture says it. */
  readonly subtitle?: string | undefined;
  readonly link: string;
  readonly onClose: () => void;
  readonly actions: ExportActions;
  /** Where the chart can stand alone on another page. */
  readonly card?: CardToEmbed | undefined;
  /** Not for a table without a chart. */
  readonly picture?:
    | {
        readonly choices: PictureChoices;
        readonly onChoose: (choices: PictureChoices) => void;
        readonly preview: ExportPreview;
        readonly actions: PictureActions;
      }
    | undefined;
};

type State = { readonly kind: 'idle' | 'making' } | ExportOutcome;

/** What will come out, the choices there are, and where to take it. It opens when it is put on the page. */
export function ExportDialog({ title, subtitle, link, onClose, actions, card, picture }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [state, setState] = useState<State>({ kind: 'idle' });
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const isMaking = state.kind === 'making';
  const run = async (action: () => Promise<ExportOutcome>) => {
    if (isMaking) return;
    setState({ kind: 'making' });
    setState(await action().catch((): ExportOutcome => ({ kind: 'failed', text: TEXTS.failed })));
  };
  const button = (label: string, action: () => Promise<ExportOutcome>, isFirst = false) => (
    <button
      type="button"
      className={isFirst ? 'button button-primary' : 'button'}
      aria-disabled={isMaking}
      onClick={() => void run(action)}
    >
      {label}
    </button>
  );
  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <div className="export-dialog__head">
        <h2 id={`${id}-title`}>{EXPORT_BUTTON_TEXTS.openFor(title)}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {TEXTS.close}
        </button>
      </div>
      {subtitle !== undefined && subtitle !== '' && <p>{subtitle}</p>}
      {picture !== undefined && (
        <>
          <Preview preview={picture.preview} />
          <PictureOptions choices={picture.choices} onChoose={picture.onChoose} />
          {picture.preview.kind === 'ready' && (
            <Group heading={TEXTS.image}>
              {button(TEXTS.savePng, picture.actions.savePng, true)}
              {button(TEXTS.saveSvg, picture.actions.saveSvg)}
              {button(TEXTS.copyImage, picture.actions.copyImage)}
            </Group>
          )}
        </>
      )}
      <Group heading={TEXTS.data} note={TEXTS.machineNote}>
        {button(TEXTS.saveXlsx, actions.saveXlsx, picture === undefined)}
        {button(TEXTS.copyTable, actions.copyTable)}
        {button(TEXTS.saveDanishCsv, actions.saveDanishCsv)}
        {button(TEXTS.saveMachineCsv, actions.saveMachineCsv)}
      </Group>
      <Group heading={TEXTS.view}>
        <input
          className="export-dialog__link"
          aria-label={TEXTS.linkField}
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        {button(TEXTS.copyLink, actions.copyLink)}
      </Group>
      {card !== undefined && (
        <Group heading={TEXTS.card} note={TEXTS.cardNote}>
          <CardOptions card={card} button={button} />
        </Group>
      )}
      <p className={`export-dialog__state export-dialog__state--${state.kind}`} role="status">
        {'text' in state ? state.text : isMaking ? TEXTS.making : ''}
      </p>
    </dialog>
  );
}

function Preview({ preview }: { readonly preview: ExportPreview }) {
  if (preview.kind !== 'ready') {
    const isFailed = preview.kind === 'failed';
    return (
      <p className="export-dialog__preview" role={isFailed ? 'alert' : undefined}>
        {isFailed ? preview.text : TEXTS.previewMaking}
      </p>
    );
  }
  return (
    <figure className="export-dialog__preview">
      <img src={preview.address} alt={preview.description} />
      <figcaption>
        {TEXTS.preview} · {TEXTS.pixels(preview.width, preview.height)}
        {preview.note !== undefined && <strong role="status">{preview.note}</strong>}
      </figcaption>
    </figure>
  );
}

type GroupProps = { readonly heading: string; readonly note?: string; readonly children: ReactNode };

function Group({ heading, note, children }: GroupProps) {
  return (
    <section className="export-dialog__group">
      <h3>{heading}</h3>
      <div className="export-dialog__buttons">{children}</div>
      {note !== undefined && <p className="small">{note}</p>}
    </section>
  );
}
