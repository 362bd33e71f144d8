import type { Page } from '@playwright/test';

/** Text smaller than this cannot be read from the back of a room, nor by many at a desk. */
const SMALLEST_TEXT = 12.5;

/**
 * What is wrong with how the page is laid out: it scrolls sideways, text is cut off by an edge that nothing can
 * scroll, or text is too small. Text that is meant for screen readers alone is left out.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      faults.push(`the page is ${root.scrollWidth} px wide on a screen of ${root.clientWidth} px`);
    }

    const isForReadersOnly = (element: Element) => {
      const { clipPath, position } = getComputedStyle(element);
      return position === 'absolute' && clipPath !== 'none';
    };
    const chain = (element: Element) => {
      const ancestors: Element[] = [];
      for (let each: Element | null = element; each !== null; each = each.parentElement) ancestors.push(each);
      return ancestors;
    };
    const sizeOf = (element: Element) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      return matrix === null ? size : size * Math.abs(matrix.d);
    };
    const cuts = (element: Element, at: 'overflowX' | 'overflowY') =>
      element !== document.body &&
      element !== root &&
      ['hidden', 'clip'].includes(getComputedStyle(element)[at]);

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      const element = node.parentElement;
      if (text === '' || element === null || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('[aria-hidden=true][id^=recharts], script, style, noscript') !== null) continue;
      const around = chain(element);
      if (around.some(isForReadersOnly)) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const named = `"${text.slice(0, 40)}" in <${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
      const size = sizeOf(element);
      if (size < smallest - 0.01) faults.push(`${named} is ${size.toFixed(1)} px`);
      for (const edge of around) {
        const frame = edge.getBoundingClientRect();
        const over = Math.max(
          cuts(edge, 'overflowX') ? Math.max(box.right - frame.right, frame.left - box.left) : 0,
          cuts(edge, 'overflowY') ? Math.max(box.bottom - frame.bottom, frame.top - box.top) : 0,
        );
        if (over > 1) faults.push(`${named} is cut off by ${over.toFixed(0)} px`);
      }
    }
    return [...new Set(faults)];
  }, SMALLEST_TEXT);
}
