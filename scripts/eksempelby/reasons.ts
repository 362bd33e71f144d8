import { letterAt, type ProjectOutline } from './outlines.ts';

/** Why a project has its colour: by the colour before (. for none) and the colour now. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  '.g': ['Kom i gang til tiden og følger planen.', 'Begyndte som planlagt.'],
  '.y': ['Opstarten er langsommere end planlagt.', 'Der mangler endnu medarbejdere.'],
  gy: [
    'Færre deltagere end ventet.',
    'To stillinger har stået tomme, så der er holdt færre forløb.',
    'Forbruget ligger over planen.',
    'Deltagerne bliver længere i forløbene end forudsat.',
    'En vigtig samarbejdspartner er holdt op.',
  ],
  yg: [
    'Holdene er fyldt igen, og gevinsten følger planen.',
    'De ledige stillinger er besat.',
    'En ny aftale om henvisning har givet flere deltagere.',
    'Indsatsen er lagt om og virker.',
  ],
  yr: [
    'Gevinsten er under det halve af planen, og der er ingen bedring.',
    'Tilgangen er næsten gået i stå.',
    'Udgifterne stiger, mens deltagerne bliver færre.',
  ],
  ry: [
    'Genopretningen virker, men tempoet er stadig under planen.',
    'Den nye plan er vedtaget; nu ventes virkningen.',
  ],
  rg: ['Indsatsen er rettet op og følger sin nye plan.'],
  gr: ['Tilgangen faldt brat i kvartalet.'],
  x: ['Investeringsperioden er slut. Effekten følges i tre måneder.'],
  stay: ['Ingen ændring siden sidst.'],
};

/** The letter before a change, with the edition that brought it: how long the present colour has held. */
function changeOf(outline: ProjectOutline, edition: number): { before: string; since: number } {
  const now = letterAt(outline, edition);
  let since = edition;
  while (since > 1 && letterAt(outline, since - 1) === now) since -= 1;
  const before = since === 1 ? '.' : letterAt(outline, since - 1);
  return { before: before === 'n' ? '.' : before, since };
}

/** The reason given for a project's colour: the same as long as the colour is. */
export function reasonAt(outline: ProjectOutline, edition: number): string {
  const now = letterAt(outline, edition);
  const { before, since } = changeOf(outline, edition);
  const choices = REASONS[now === 'x' ? 'x' : before + now] ?? REASONS['stay'] ?? [];
  return choices[(outline.nr + since) % choices.length] ?? '';
}
