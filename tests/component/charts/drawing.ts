/** What is wrong with a drawing as people see it: texts that are cut off, lie on each other or are too small. */
export function faultsIn(svg: Element): string[] {
  const frame = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')]
    .filter((text) => (text.textContent ?? '') !== '')
    .map((text) => ({ said: text.textContent ?? '', box: text.getBoundingClientRect(), text }));
  const outside = texts.filter(
    ({ box }) =>
      box.left < frame.left - 0.5 ||
      box.right > frame.right + 0.5 ||
      box.top < frame.top - 0.5 ||
      box.bottom > frame.bottom + 0.5,
  );
  const small = texts.filter(({ text }) => Number.parseFloat(getComputedStyle(text).fontSize) < 12.5);
  const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const));
  const colliding = pairs.filter(([one, other]) => share(one.box, other.box));
  return [
    ...outside.map(({ said }) => `"${said}" is cut off`),
    ...small.map(({ said }) => `"${said}" is too small`),
    ...colliding.map(([one, other]) => `"${one.said}" lies on "${other.said}"`),
  ];
}

/** A text's box has air above and below its letters, which may overlap. */
const AIR = 0.2;

function share(a: DOMRect, b: DOMRect): boolean {
  const air = AIR * Math.min(a.height, b.height);
  return (
    a.left < b.right - 0.5 &&
    b.left < a.right - 0.5 &&
    a.top + air < b.bottom - air &&
    b.top + air < a.bottom - air
  );
}

export function drawingIn(container: Element): SVGSVGElement {
  const svg = container.querySelector<SVGSVGElement>('svg.recharts-surface, svg.zone-bar');
  if (svg === null) throw new Error('there is no drawing');
  return svg;
}

/** The texts of a drawing, as they are read. */
export function textsIn(svg: Element): string[] {
  return [...svg.querySelectorAll('text')]
    .map((text) => text.textContent ?? '')
    .filter((text) => text !== '');
}

/** Nothing that a document or slide program would refuse. */
export function foreignPartsIn(svg: Element): string[] {
  return [...svg.querySelectorAll('script, foreignObject, image, style')].map(({ tagName }) => tagName);
}
