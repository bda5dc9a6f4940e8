/** Measures what a designer would see at once: words cut off by their box, or lying over one another. */
import type { Page } from '@playwright/test';

export interface Flaw {
  what: 'clipped' | 'outside' | 'overlapping';
  words: string;
  by: string;
}

/**
 * Runs in the page. Clipped: an element that hides overflow and holds more than it shows, unless it scrolls.
 * Outside: words beyond the window that no scrolling ancestor can bring in. Overlapping: the glyph boxes of two
 * separate texts cross by more than 3 px both ways.
 */
export function flawsOf(page: Page): Promise<Flaw[]> {
  return page.evaluate(() => {
    const flaws: Flaw[] = [];
    const shortened = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 60);
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${[...element.classList].slice(0, 2).join('.')}`;
    const styleOf = (element: Element) => getComputedStyle(element);
    const scrolls = (element: Element) =>
      /auto|scroll/.test(`${styleOf(element).overflowX} ${styleOf(element).overflowY}`);
    const hides = (element: Element) =>
      /hidden|clip/.test(`${styleOf(element).overflowX} ${styleOf(element).overflowY}`);
    /** An opaque bar that stays while what is under it is scrolled out from there. */
    const bar = (chain: Element[]) =>
      chain.find((one) => {
        const { position, backgroundColor } = styleOf(one);
        return position === 'sticky' && backgroundColor.startsWith('rgb(');
      });
    const ancestors = (element: Element | null): Element[] =>
      element ? [element, ...ancestors(element.parentElement)] : [];

    // What lies behind a dialog is covered, whatever its words cross.
    const top = document.querySelector('dialog:modal') ?? document.body;
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const texts: { node: Text; element: Element; box: DOMRect; chain: Element[] }[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const element = node.parentElement;
      if (
        !element ||
        !node.data.trim() ||
        element.closest('.for-readers-only, [aria-hidden="true"], [inert], script, style, [data-moves]')
      )
        continue;
      const chain = ancestors(element);
      if (chain.some((one) => styleOf(one).visibility === 'hidden' || Number(styleOf(one).opacity) < 0.05))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 0 && box.height > 0) texts.push({ node, element, box, chain });
    }

    const inView = texts.filter(({ box, element, chain }) => {
      const scroller = chain.find(scrolls);
      const port = scroller?.getBoundingClientRect();
      if (
        port &&
        (box.bottom <= port.top + 1 ||
          box.top >= port.bottom - 1 ||
          box.right <= port.left + 1 ||
          box.left >= port.right - 1)
      )
        return false;
      if (port && (box.top < port.top - 1 || box.bottom > port.bottom + 1)) return false;
      const out = box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
      if (out)
        flaws.push({ what: 'outside', words: shortened(element.textContent ?? ''), by: name(element) });
      return !out;
    });

    for (const { box, element, chain } of inView) {
      const hiding = chain.find(
        (one) => hides(one) && !scrolls(one) && one !== document.body && one.id !== 'app',
      );
      if (!hiding || (chain.indexOf(hiding) > chain.findIndex(scrolls) && chain.some(scrolls))) continue;
      const port = hiding.getBoundingClientRect();
      const wide = box.right > port.right + 2 || box.left < port.left - 2;
      // The line box of Nastaliq is taller than its ink; a third of it may lie beyond the edge unseen.
      const slack = 2 + box.height * (element.closest('[lang]')?.getAttribute('lang') === 'ur' ? 0.33 : 0.1);
      if (wide || box.bottom > port.bottom + slack || box.top < port.top - slack) {
        flaws.push({ what: 'clipped', words: shortened(element.textContent ?? ''), by: name(hiding) });
      }
    }

    const ink = (box: DOMRect, element: Element) => {
      const urdu = element.closest('[lang]')?.getAttribute('lang') === 'ur';
      const cut = box.height * (urdu ? 0.3 : 0.18);
      return { left: box.left, right: box.right, top: box.top + cut, bottom: box.bottom - cut };
    };
    for (let i = 0; i < inView.length; i++) {
      for (let j = i + 1; j < inView.length; j++) {
        const a = inView[i];
        const b = inView[j];
        if (!a || !b || a.node === b.node || a.chain.includes(b.element) || b.chain.includes(a.element))
          continue;
        if (bar(a.chain) !== bar(b.chain)) continue;
        const one = ink(a.box, a.element);
        const other = ink(b.box, b.element);
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (wide > 3 && high > 3)
          flaws.push({ what: 'overlapping', words: shortened(a.node.data), by: shortened(b.node.data) });
      }
    }
    return flaws.slice(0, 20);
  }) as Promise<Flaw[]>;
}
