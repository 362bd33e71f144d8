import { type PictureChoices, pictureSize } from '../../display/picture.ts';
import { canvasMeasure } from '../../export/measureText.ts';
import { makePicture } from '../../export/picture.ts';
import { loadFontFace } from '../../export/pictureFont.ts';
import type { ChartSubject } from './exportSubject.ts';

/**
 * A chart with its texts as a stand-alone SVG. The chart library is fetched when it is first needed.
 * @throws Error when that cannot be had, or the chart does not come.
 */
export async function drawPicture(
  { request, picture }: ChartSubject['chart'],
  { size, withTitle }: Pick<PictureChoices, 'size' | 'withTitle'>,
): Promise<string> {
  const [{ drawChartSvg }, fontFace] = await Promise.all([
    import('../charts/drawChart.tsx'),
    loadFontFace(),
    document.fonts.ready,
  ]);
  return makePicture({
    model: picture,
    size: pictureSize(size),
    withTitle,
    measure: canvasMeasure(),
    fontFace,
    draw: (room) => drawChartSvg(request, room),
  });
}
