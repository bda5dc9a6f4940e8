/** @file Hands the machine's ports to the workshop's page, and nothing else. Runs sandboxed, isolated from the page. */
import { ipcRenderer } from 'electron';

/** All that is used of the page's world; the machine's code has no DOM otherwise. */
declare const window: { postMessage(message: null, origin: string, transfer: unknown[]): void };
declare const location: { origin: string };

ipcRenderer.on('xatire:bench', ({ ports }) => window.postMessage(null, location.origin, ports));
