import type { Stroke } from './drawing.ts';
import { emu } from './emu.ts';

/** A colour: six hexadecimal digits, or the name that it has in the theme. */
export function fillXml(colour: string | undefined): string {
  if (colour === undefined) return '<a:noFill/>';
  const value = /^[0-9A-F]{6}$/.test(colour)
    ? `<a:srgbClr val="${colour}"/>`
    : `<a:schemeClr val="${colour}"/>`;
  return `<a:solidFill>${value}</a:solidFill>`;
}

const DASHES = { dots: 'sysDot', dashes: 'dash' } as const;

/** `name` is the element's: `a:ln`, or a border of a table's cell. */
export function strokeXml(stroke: Stroke | undefined, name = 'a:ln'): string {
  if (stroke === undefined) return `<${name}><a:noFill/></${name}>`;
  const dash = stroke.dash === undefined ? '' : `<a:prstDash val="${DASHES[stroke.dash]}"/>`;
  return `<${name} w="${emu(stroke.width)}">${fillXml(stroke.colour)}${dash}</${name}>`;
}
