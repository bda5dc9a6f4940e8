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
    /** Nothing changes while this looks; each element is asked for its style once, though it lies under many words. */
    const once = <Answer>(ask: (element: Element) => Answer) => {
      const answers = new Map<Element, Answer>();
      return (element: Element): Answer => {
        if (!answers.has(element)) answers.set(element, ask(element));
        return answers.get(element) as Answer;
      };
    };
    const styleOf = once((element) => {
      const { overflowX, overflowY, visibility, opacity, position, backgroundColor } =
        getComputedStyle(element);
      return {
        scrolls: /auto|scroll/.test(`${overflowX} ${overflowY}`),
        hides: /hidden|clip/.test(`${overflowX} ${overflowY}`),
        unseen: visibility === 'hidden' || Number(opacity) < 0.05,
        bar: position === 'sticky' && backgroundColor.startsWith('rgb('),
      };
    });
    const scrolls = (element: Element) => styleOf(element).scrolls;
    const hides = (element: Element) => styleOf(element).hides;
    /** An opaque bar that stays while what is under it is scrolled out from there. */
    const bar = (chain: Element[]) => chain.find((one) => styleOf(one).bar);
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
      if (chain.some((one) => styleOf(one).unseen)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 0 && box.height > 0) texts.push({ node, element, box, chain });
    }

    const inView = texts.filter(({ box, element, chain }) => {
      // Below the fold of any scroller around it, it is only a swipe away.
      // A dialog lies above them: what scrolls around it hides nothing of it.
      const dialog = chain.findIndex((one) => one.matches('dialog:modal'));
      const around = dialog < 0 ? chain : chain.slice(0, dialog + 1);
      const ports = around.filter(scrolls).map((one) => one.getBoundingClientRect());
      const beyond = (port: DOMRect) =>
        box.top < port.top - 1 ||
        box.bottom > port.bottom + 1 ||
        box.right <= port.left + 1 ||
        box.left >= port.right - 1;
      if (ports.some(beyond)) return false;
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
    const inked = inView.map((text) => ({ ...text, ink: ink(text.box, text.element) }));
    for (const [i, a] of inked.entries()) {
      for (const b of inked.slice(i + 1)) {
        const wide = Math.min(a.ink.right, b.ink.right) - Math.max(a.ink.left, b.ink.left);
        const high = Math.min(a.ink.bottom, b.ink.bottom) - Math.max(a.ink.top, b.ink.top);
        if (wide <= 3 || high <= 3) continue;
        if (a.node === b.node || a.chain.includes(b.element) || b.chain.includes(a.element)) continue;
        if (bar(a.chain) !== bar(b.chain)) continue;
        flaws.push({ what: 'overlapping', words: shortened(a.node.data), by: shortened(b.node.data) });
      }
    }
    return flaws.slice(0, 20);
  }) as Promise<Flaw[]>;
}
