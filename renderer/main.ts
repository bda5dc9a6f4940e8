import { mount } from 'svelte';
import App from './App.svelte';
import { bridge } from './bridge.ts';
import { beat } from './heartbeat.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/type.css';
import './styles/base.css';

const report = (what: unknown) => {
  // Chromium says this when a box changes size while it is measured; the next frame measures it again.
  if (String(what).startsWith('ResizeObserver loop')) return;
  const sentence = what instanceof Error ? (what.stack ?? what.message) : String(what);
  void bridge.ask('report', { sentence: `Page: ${sentence}`.slice(0, 2_000) }).catch(() => undefined);
};
addEventListener('error', (event) => report(event.error ?? event.message));
addEventListener('unhandledrejection', (event) => report(event.reason));

// A page's script can end its window, and with it the exhibition, however the window is made; ours never wants to.
Object.defineProperty(window, 'close', { value: () => undefined });

const target = document.getElementById('app');
/** A screen without a word on it is none: whatever was on it has fallen over. */
const shown = () =>
  target?.textContent?.trim() ? (document.documentElement.dataset['screen'] ?? null) : null;
beat(bridge, shown);
if (target) mount(App, { target, props: { bridge } });
