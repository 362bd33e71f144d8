import { xmlText } from './xmlText.ts';

export type FrameRequest = {
  /** The whole address of the card. */
  readonly link: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  /** In pixels; a higher card scrolls inside. */
  readonly height: number;
};

/** The HTML that shows a card on another page, as wide as its place there, and loaded when one comes near it. */
export function frameCode({ link, title, height }: FrameRequest): string {
  return (
    `<iframe src="${xmlText(link)}" title="${xmlText(title)}" width="100%" height="${Math.ceil(height)}" ` +
    'loading="lazy" style="border: 0"></iframe>'
  );
}
