import { useEffect, useState } from 'react';
import type { PictureChoices } from '../../display/picture.ts';
import { EXPORT_DIALOG_TEXTS as TEXTS } from '../../display/texts/exportDialog.ts';
import { pngSize } from '../../export/png.ts';
import type { ExportPreview } from '../parts/ExportDialog.tsx';
import { drawPicture } from './drawPicture.ts';
import type { ExportSubject } from './exportSubject.ts';

type Drawn = { readonly svg: string; readonly address: string; readonly note: string | undefined };
type State = Drawn | 'making' | 'failed';

/** The picture as it will come out, drawn anew with every choice that changes it. */
export function usePicturePreview(
  chart: ExportSubject['chart'],
  { size, scale, withTitle, asOutlines }: PictureChoices,
): { readonly preview: ExportPreview; readonly svg: string | undefined } {
  const [state, setState] = useState<State>('making');
  useEffect(() => {
    let isWanted = true;
    let address: string | undefined;
    setState('making');
    if (chart !== undefined) {
      draw(chart, { size, withTitle, asOutlines }).then(
        ({ svg, kept }) => {
          if (!isWanted) return;
          address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
          const note = kept.length === 0 ? undefined : TEXTS.keptAsText(kept.join(' · '));
          setState({ svg, address, note });
        },
        () => {
          if (isWanted) setState('failed');
        },
      );
    }
    return () => {
      isWanted = false;
      if (address !== undefined) URL.revokeObjectURL(address);
    };
  }, [chart, size, withTitle, asOutlines]);
  if (state === 'making' || chart === undefined) return { preview: { kind: 'making' }, svg: undefined };
  if (state === 'failed') {
    return { preview: { kind: 'failed', text: TEXTS.previewFailed }, svg: undefined };
  }
  const { address, svg, note } = state;
  const description = `${chart.picture.title}. ${chart.picture.description}`;
  return { preview: { kind: 'ready', address, description, note, ...pngSize(svg, scale) }, svg };
}

/** What turns texts into paths is fetched when that is chosen. */
async function draw(
  chart: NonNullable<ExportSubject['chart']>,
  { asOutlines, ...choices }: Omit<PictureChoices, 'scale'>,
): Promise<{ readonly svg: string; readonly kept: readonly string[] }> {
  const svg = await drawPicture(chart, choices);
  if (!asOutlines) return { svg, kept: [] };
  const [{ outlineText }, { loadOutlineFonts }] = await Promise.all([
    import('../../export/outlineText.ts'),
    import('../../export/outlineFonts.ts'),
  ]);
  return outlineText(svg, await loadOutlineFonts());
}
