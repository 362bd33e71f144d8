import type { Page } from '@playwright/test';

/** At the least, in pixels on a screen 1080 high; smaller screens have as much less as the stage is smaller. */
const SMALLEST_TEXT = 24;
/** On a phone, which is held near. */
const SMALLEST_ON_A_PHONE = 16;
/** The stage is as wide as this at the least, for its height. */
const NARROWEST = 4 / 3;

/**
 * What is wrong with the step of a meeting that is on screen: text too small, cut off, outside its box or the stage,
 * or on top of other text, and anything that would have to be scrolled. On a phone it may be scrolled down.
 */
export function stageFaults(page: Page, screen: 'stage' | 'phone' = 'stage'): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const least =
    screen === 'phone' ? SMALLEST_ON_A_PHONE : (SMALLEST_TEXT * Math.min(height, width / NARROWEST)) / 1080;
  return page.evaluate(
    ({ smallest, mayScroll }) => {
      const faults = new Set<string>();
      const root = document.documentElement;
      const stage = document.querySelector('.stage');
      if (stage === null) return ['there is no stage'];
      if (root.scrollWidth > root.clientWidth) faults.add(`the page is ${root.scrollWidth} px wide`);
      if (!mayScroll && root.scrollHeight > root.clientHeight) {
        faults.add(`the page is ${root.scrollHeight} px high`);
      }
      const frame = stage.getBoundingClientRect();
      const room = mayScroll
        ? { top: frame.top, bottom: frame.bottom, left: 0, right: window.innerWidth }
        : { top: 0, bottom: window.innerHeight, left: 0, right: window.innerWidth };

      const isForReadersOnly = (element: Element) => {
        for (let each: Element | null = element; each !== null && each !== stage; each = each.parentElement) {
          const { clipPath, position } = getComputedStyle(each);
          if (position === 'absolute' && clipPath !== 'none') return true;
        }
        return false;
      };
      const sizeOf = (element: Element) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
        return matrix === null ? size : size * Math.abs(matrix.d);
      };
      const nameOf = (element: Element) =>
        `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;

      // Boxes that are smaller than what they hold.
      for (const element of stage.querySelectorAll('*')) {
        if (element instanceof SVGElement || isForReadersOnly(element)) continue;
        if (getComputedStyle(element).display === 'inline') continue;
        if (mayScroll && getComputedStyle(element).overflowX === 'auto') continue;
        const across = element.scrollWidth - element.clientWidth;
        const down = element.scrollHeight - element.clientHeight;
        if (element.clientWidth > 0 && across > 1 && !mayScroll) {
          faults.add(`${nameOf(element)} holds ${across} px more across than it has room for`);
        }
        // A line may be set closer than its letters are high: that cuts nothing.
        if (element.clientHeight > 0 && down > sizeOf(element) * 0.35) {
          faults.add(`${nameOf(element)} holds ${down} px more down than it has room for`);
        }
      }

      type Line = { readonly text: string; readonly element: Element; readonly box: DOMRect };
      const lines: Line[] = [];
      const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const body = stage.querySelector('.stage-body')?.getBoundingClientRect();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node.textContent ?? '').trim();
        const element = node.parentElement;
        if (text === '' || element === null || isForReadersOnly(element)) continue;
        if (element.closest('[id^=recharts_measurement], style, title, desc') !== null) continue;
        if (!element.checkVisibility({ visibilityProperty: true })) continue;
        const named = `"${text.slice(0, 40)}" in ${nameOf(element)}`;
        const size = sizeOf(element);
        if (size < smallest - 0.05)
          faults.add(`${named} is ${size.toFixed(1)} px, not ${smallest.toFixed(1)}`);
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) {
          if (box.width === 0) continue;
          lines.push({ text, element, box });
          const slack = box.height * 0.2;
          const scrolls = mayScroll && element.closest('.table-card') !== null;
          const out = scrolls ? 0 : Math.max(room.left - box.left, box.right - room.right);
          const over = Math.max(room.top - box.top, box.bottom - room.bottom);
          if (out > 1 || over > 1) faults.add(`${named} is outside the screen`);
          const isInBody = element.closest('.stage-body') !== null;
          if (isInBody && body !== undefined && !mayScroll) {
            if (box.bottom - slack > body.bottom || box.top + slack < body.top) {
              faults.add(`${named} is outside the body of the step`);
            }
          }
          for (
            let edge: Element | null = element;
            edge !== null && edge !== stage;
            edge = edge.parentElement
          ) {
            const { overflowX, overflowY } = getComputedStyle(edge);
            const clip = edge.getBoundingClientRect();
            const cutsAcross = ['hidden', 'clip'].includes(overflowX) && edge.tagName !== 'svg';
            const cutsDown = ['hidden', 'clip'].includes(overflowY) && edge.tagName !== 'svg';
            if (cutsAcross && Math.max(box.right - clip.right, clip.left - box.left) > 1) {
              faults.add(`${named} is cut off at a side`);
            }
            if (cutsDown && Math.max(box.bottom - clip.bottom, clip.top - box.top) > slack) {
              faults.add(`${named} is cut off`);
            }
          }
          const own = element.getBoundingClientRect();
          if (!(element instanceof SVGElement) && (box.right > own.right + 1 || box.left < own.left - 1)) {
            faults.add(`${named} is wider than its box`);
          }
        }
      }
      lines.forEach((one, at) => {
        for (const other of lines.slice(at + 1)) {
          if (one.element === other.element) continue;
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          const height = Math.min(one.box.height, other.box.height);
          if (across > 2 && down > height * 0.45) {
            faults.add(`"${one.text.slice(0, 30)}" lies on "${other.text.slice(0, 30)}"`);
          }
        }
      });
      return [...faults];
    },
    { smallest: least, mayScroll: screen === 'phone' },
  );
}
