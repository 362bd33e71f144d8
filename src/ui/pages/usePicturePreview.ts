import { useEffect, useState } from 'react';
import type { PictureChoices } from '../../display/picture.ts';
import { EXPORT_DIALOG_TEXTS } from '../../display/texts/exportDialog.ts';
import { pngSize } from '../../export/png.ts';
import type { ExportPreview } from '../parts/ExportDialog.tsx';
import { drawPicture } from './drawPicture.ts';
import type { ExportSubject } from './ExportButton.tsx';

type Drawn = { readonly svg: string; readonly address: string };
type State = Drawn | 'making' | 'failed';

/** The picture as it will come out, drawn anew with every choice that changes it. */
export function usePicturePreview(
  chart: ExportSubject['chart'],
  { size, scale, withTitle }: PictureChoices,
): { readonly preview: ExportPreview; readonly svg: string | undefined } {
  const [state, setState] = useState<State>('making');
  useEffect(() => {
    let isWanted = true;
    let address: string | undefined;
    setState('making');
    if (chart !== undefined) {
      drawPicture(chart, { size, withTitle }).then(
        (svg) => {
          if (!isWanted) return;
          address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
          setState({ svg, address });
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
  }, [chart, size, withTitle]);
  if (state === 'making' || chart === undefined) return { preview: { kind: 'making' }, svg: undefined };
  if (state === 'failed') {
    return { preview: { kind: 'failed', text: EXPORT_DIALOG_TEXTS.previewFailed }, svg: undefined };
  }
  const { address, svg } = state;
  const description = `${chart.picture.title}. ${chart.picture.description}`;
  return { preview: { kind: 'ready', address, description, ...pngSize(svg, scale) }, svg };
}
