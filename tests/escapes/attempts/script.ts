/**
 * What a script could do if one ever got into the page: each runs there with a visitor's touch behind it, the strongest
 * that a script can have. The page itself may be spoilt by that; nothing may lead out of it.
 */
import type { Tried } from '../attempt.ts';
import type { Stand } from '../stand.ts';

const noWindows = { held: 'opening windows is denied', where: 'electron/machine.ts' };
const noWay = { held: 'leaving the page is denied', where: 'electron/machine.ts' };
const policy = { held: 'the content policy', where: 'electron/protocol.ts' };
const sandboxed = {
  held: 'the page is sandboxed: no dialogs, forms, downloads',
  where: 'electron/protocol.ts',
};
const denied = { held: 'every permission is denied', where: 'electron/machine.ts' };
const offline = { held: 'every request but the app’s own is cancelled', where: 'electron/machine.ts' };
const absent = { held: 'the window’s pages are built without it', where: 'electron/window.ts' };
const apart = {
  held: 'pages reach two functions, each question checked',
  where: 'electron/bridge/connect.ts',
};

/** `code` is the body of an async function; what it returns does not matter, what it leaves behind does. */
const tried = (what: string, held: Pick<Tried, 'held' | 'where'>, code: string): Tried => ({
  by: 'script',
  what,
  ...held,
  with: 'page script',
  try: (stand) => runIn(stand, code),
});

export async function runIn({ session }: Stand, code: string): Promise<string> {
  const limit = 'new Promise((late) => setTimeout(late, 600, "late"))';
  const { result } = await session.send('Runtime.evaluate', {
    expression: `Promise.race([(async () => { ${code} })().then(String, (error) => 'refused: ' + error), ${limit}])`,
    awaitPromise: true,
    // Or the debugger would let pass what the policy of the page stops.
    allowUnsafeEvalBlockedByCSP: false,
    userGesture: true,
    returnByValue: true,
  });
  return String(result.value);
}

/** Leaves a mark if it ever runs. */
const mark = "document.documentElement.dataset.mark = 'ran'";

const opens = (what: string, address: string) =>
  tried(`window.open: ${what}`, noWindows, `window.open(${JSON.stringify(address)})`);
const goes = (what: string, address: string) =>
  tried(`location: ${what}`, noWay, `location.href = ${JSON.stringify(address)}`);
const adds = (what: string, held: Pick<Tried, 'held' | 'where'>, html: string, then = '') =>
  tried(
    what,
    held,
    `const box = document.createElement('div'); document.body.append(box); box.innerHTML = ${JSON.stringify(html)}; ${then}`,
  );
/** An element whose script runs only where policy lets it. */
const scripted = (what: string, source: string) =>
  tried(
    what,
    policy,
    `const it = document.createElement('script'); ${source}; document.body.append(it); await new Promise((on) => { it.onload = it.onerror = on; });`,
  );

export const script: readonly Tried[] = [
  opens('a web page', 'https://example.invalid/'),
  opens('a file', 'file:///etc/hostname'),
  opens('an empty page', 'about:blank'),
  opens('a page of ours once more', 'xatire://app/index.html'),
  opens('the tools', 'devtools://devtools/bundled/inspector.html'),
  opens('Chromium’s own pages', 'chrome://gpu'),
  tried(
    'window.open with features of its own',
    noWindows,
    `window.open('about:blank', 'x', 'popup,width=300,height=300,nodeIntegration=yes')`,
  ),
  goes('a web page', 'https://example.invalid/'),
  goes('a file', 'file:///etc/passwd'),
  goes('a share on the network', 'file://server/share/x.html'),
  goes('javascript:', `javascript:${mark}`),
  goes('data:', 'data:text/html,<script>document.title=1</script>'),
  goes('Chromium’s own pages', 'chrome://version'),
  goes('a crash page', 'chrome://crash'),
  goes('view-source:', 'view-source:xatire://app/index.html'),
  goes('mail', 'mailto:someone@example.invalid'),
  goes('a call', 'tel:+994000000000'),
  goes('another program', 'ms-settings:display'),
  goes('a medium as a page', 'xatire://content/media/x.html'),
  goes('a page of ours that is none', 'xatire://app/elsewhere.html'),
  adds(
    'a link to the web, clicked',
    noWay,
    '<a href="https://example.invalid/">x</a>',
    'box.firstChild.click()',
  ),
  adds(
    'a link that opens a tab',
    noWindows,
    '<a target="_blank" href="https://example.invalid/">x</a>',
    'box.firstChild.click()',
  ),
  adds(
    'a download',
    sandboxed,
    '<a download="x.txt" href="data:text/plain,x">x</a>',
    'box.firstChild.click()',
  ),
  tried(
    'a download of made-up bytes',
    sandboxed,
    `const it = document.createElement('a'); it.href = URL.createObjectURL(new Blob(['x'])); it.download = 'x.bin'; it.click()`,
  ),
  adds(
    'a form sent to the web',
    sandboxed,
    '<form action="https://example.invalid/" method="post"><button>x</button></form>',
    'box.querySelector("button").click(); box.querySelector("form").submit()',
  ),
  adds(
    'a form sent into a new window',
    sandboxed,
    '<form action="xatire://app/index.html" target="_blank"><button>x</button></form>',
    'box.querySelector("form").submit()',
  ),
  adds('meta refresh', noWay, '<meta http-equiv="refresh" content="0;url=https://example.invalid/">'),
  adds(
    'a webview',
    { held: 'there is no such element', where: 'electron/window.ts' },
    '<webview src="https://example.invalid/" nodeintegration allowpopups></webview>',
  ),
  adds('an event in an attribute', policy, `<img src="x" onerror="${mark}"><svg onload="${mark}"></svg>`),
  adds(
    'a base that bends every address',
    policy,
    '<base href="https://example.invalid/">',
    'document.head.append(box.firstChild); const it = new Image(); it.src = "x.png"; document.querySelector("base").remove()',
  ),
  adds(
    'a style from the web',
    policy,
    '<style>@import "https://example.invalid/x.css"; body { display: none }</style><link rel="stylesheet" href="https://example.invalid/x.css">',
  ),
  scripted('a script in the page', `it.textContent = "${mark}"; setTimeout(() => it.onerror?.(), 50)`),
  scripted('a script from the web', `it.src = 'https://example.invalid/x.js'`),
  scripted('a script out of data:', `it.src = "data:text/javascript,${mark}"`),
  scripted(
    'a script out of a blob',
    `it.src = URL.createObjectURL(new Blob(["${mark}"], { type: 'text/javascript' }))`,
  ),
  scripted('a script out of the exhibition', `it.src = 'xatire://content/media/x.js'`),
  tried('eval', policy, `(0, eval)("${mark}")`),
  tried('a function made of words', policy, `new Function("${mark}")(); setTimeout("${mark}", 0)`),
  tried('import of data:', policy, `await import("data:text/javascript,${mark}")`),
  tried(
    'a worker out of a blob',
    policy,
    `const it = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); await new Promise((on, off) => { it.onerror = off; it.onmessage = () => { ${mark}; on() } })`,
  ),
  tried(
    'a service worker',
    { held: 'the scheme allows none', where: 'electron/protocol.ts' },
    `await navigator.serviceWorker.register('xatire://app/index.html'); ${mark}`,
  ),
  tried('fetch from the web', policy, `await fetch('https://example.invalid/'); ${mark}`),
  tried('fetch from this machine', policy, `await fetch('http://127.0.0.1:9/'); ${mark}`),
  tried('fetch of a file', policy, `await fetch('file:///etc/hostname'); ${mark}`),
  tried(
    'a file of the app’s folder by a bent path',
    { held: 'paths cannot leave the folder', where: 'electron/archive/media.ts' },
    `for (const path of ['../main.cjs', '..%2fmain.cjs', '%2e%2e/main.cjs', '..%5cmain.cjs', '/etc/hostname']) { const got = await fetch('xatire://app/' + path).catch(() => ({})); if (got.ok) { ${mark} } }`,
  ),
  tried(
    'a file of the system by a bent path',
    { held: 'paths cannot leave the folder', where: 'electron/archive/media.ts' },
    `for (const path of ['../../../../etc/hostname.png', '..%2f..%2fsettings.json', '%2e%2e/%2e%2e/settings.json', 'exhibition.json']) { const it = new Image(); it.src = 'xatire://content/' + path; if (await it.decode().then(() => true, () => false)) { ${mark} } }`,
  ),
  tried(
    'WebSocket',
    policy,
    `const it = new WebSocket('ws://127.0.0.1:9/'); await new Promise((on) => { it.onopen = () => { ${mark}; on() }; it.onerror = on; })`,
  ),
  tried(
    'WebRTC',
    offline,
    `const it = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] }); it.createDataChannel('x'); await it.setLocalDescription(); await new Promise((on) => setTimeout(on, 150)); it.close()`,
  ),
  tried(
    'beacon, event stream and prefetch',
    policy,
    `navigator.sendBeacon('https://example.invalid/', 'x'); new EventSource('https://example.invalid/').close(); for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'prerender', 'manifest']) { const it = document.createElement('link'); it.rel = rel; it.href = 'https://example.invalid/'; document.head.append(it); it.remove() }`,
  ),
  tried('window.print()', sandboxed, `window.print()`),
  tried('alert, confirm, prompt', sandboxed, `alert('x'); confirm('x'); if (prompt('x')) { ${mark} }`),
  tried(
    'document.execCommand("print"), ("saveAs"), ("copy")',
    sandboxed,
    `document.execCommand('print'); document.execCommand('saveAs'); document.execCommand('copy')`,
  ),
  tried('window.close()', { held: 'closing is vetoed', where: 'electron/window.ts' }, `window.close()`),
  tried(
    'a page that will not let go (beforeunload) and closes',
    { held: 'closing is vetoed', where: 'electron/window.ts' },
    `const stay = (event) => { event.preventDefault(); event.returnValue = 'x' }; addEventListener('beforeunload', stay); window.close(); location.href = 'https://example.invalid/'; await new Promise((on) => setTimeout(on, 150)); removeEventListener('beforeunload', stay)`,
  ),
  tried(
    'resizeTo and moveTo',
    { held: 'a page may not move its window', where: 'electron/window.ts' },
    `resizeTo(300, 300); moveTo(200, 200); resizeBy(-100, -100)`,
  ),
  tried(
    'full screen of its own, and out of it',
    denied,
    `await document.documentElement.requestFullscreen(); await document.exitFullscreen()`,
  ),
  tried('full screen of its own', denied, `await document.documentElement.requestFullscreen()`),
  tried(
    'the pointer locked',
    denied,
    `document.body.requestPointerLock(); await new Promise((on) => setTimeout(on, 150)); if (document.pointerLockElement) { ${mark} }`,
  ),
  tried('the keyboard locked', denied, `await navigator.keyboard.lock(); navigator.keyboard.unlock()`),
  tried('clipboard read', denied, `await navigator.clipboard.readText(); ${mark}`),
  tried('clipboard written', denied, `await navigator.clipboard.writeText('Sınaq leak')`),
  tried(
    'camera and microphone',
    denied,
    `await navigator.mediaDevices.getUserMedia({ video: true, audio: true }); ${mark}`,
  ),
  tried(
    'the screen filmed',
    absent,
    `await navigator.mediaDevices.getDisplayMedia({ video: true }); ${mark}`,
  ),
  tried(
    'where we are',
    denied,
    `await new Promise((on, off) => navigator.geolocation.getCurrentPosition(() => { ${mark}; on() }, off))`,
  ),
  tried(
    'a notification',
    absent,
    `if ((await Notification.requestPermission()) === 'granted') { ${mark} } new Notification('x')`,
  ),
  tried(
    'USB, HID, serial and Bluetooth devices',
    absent,
    `for (const ask of [() => navigator.usb.requestDevice({ filters: [] }), () => navigator.hid.requestDevice({ filters: [] }), () => navigator.serial.requestPort(), () => navigator.bluetooth.requestDevice({ acceptAllDevices: true })]) { await Promise.race([ask().then((got) => { if (got && got.length !== 0) { ${mark} } }, () => 0), new Promise((on) => setTimeout(on, 120))]) }`,
  ),
  tried('MIDI', denied, `await navigator.requestMIDIAccess({ sysex: true }); ${mark}`),
  tried('a file chosen: showOpenFilePicker', absent, `await showOpenFilePicker(); ${mark}`),
  tried('a file saved: showSaveFilePicker', absent, `await showSaveFilePicker(); ${mark}`),
  tried('a folder: showDirectoryPicker', absent, `await showDirectoryPicker({ mode: 'readwrite' }); ${mark}`),
  adds(
    'a file field, clicked',
    { held: 'file dialogs never open', where: 'electron/machine.ts' },
    '<input type="file">',
    'box.firstChild.click(); await new Promise((on) => setTimeout(on, 400))',
  ),
  tried(
    'a picture in a window of its own',
    absent,
    `const it = document.createElement('video'); const canvas = document.createElement('canvas'); canvas.getContext('2d'); it.srcObject = canvas.captureStream(); await it.play(); await it.requestPictureInPicture()`,
  ),
  tried('a document in a window of its own', absent, `await documentPictureInPicture.requestWindow()`),
  tried('a colour picked off the screen', absent, `await new EyeDropper().open()`),
  tried(
    'a payment',
    absent,
    `await new PaymentRequest([{ supportedMethods: 'https://example.invalid/' }], { total: { label: 'x', amount: { currency: 'USD', value: '1' } } }).show()`,
  ),
  tried(
    'a passkey',
    denied,
    `await navigator.credentials.create({ publicKey: { challenge: new Uint8Array(8), rp: { name: 'x' }, user: { id: new Uint8Array(8), name: 'x', displayName: 'x' }, pubKeyCredParams: [{ type: 'public-key', alg: -7 }] } }); ${mark}`,
  ),
  tried('shared with another program', absent, `await navigator.share({ url: 'https://example.invalid/' })`),
  tried('a second screen', absent, `await new PresentationRequest(['https://example.invalid/']).start()`),
  tried('a program for a scheme', denied, `navigator.registerProtocolHandler('web+x', 'xatire://app/%s')`),
  tried(
    'Node and Electron',
    { held: 'the page is isolated and sandboxed', where: 'electron/window.ts' },
    `for (const name of ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname']) { if (name in window) { ${mark} } }`,
  ),
  tried(
    'the bridge’s own functions bent',
    apart,
    `Object.prototype.by = 'visitor'; const got = await window.xatire.ask('kiosk.exit', null).catch(() => 'no'); delete Object.prototype.by; try { window.xatire.ask = 1 } catch {} if (typeof window.xatire.ask !== 'function' || got !== 'no') { ${mark} }`,
  ),
  tried(
    'staff’s questions asked by a visitor',
    apart,
    `for (const name of ['kiosk.exit', 'settings.read', 'log', 'desk', 'history', 'places', 'draft.publish', 'staff.newRecoveryCode']) { await window.xatire.ask(name, null).then(() => { ${mark} }, () => 0) }`,
  ),
  tried(
    'folders of the machine listed',
    apart,
    `for (const path of [null, '/', '/etc', '/media', '..']) { await window.xatire.ask('folder', { path }).then(() => { ${mark} }, () => 0) } await window.xatire.ask('picture.small', { path: '/etc/hostname' }).then(() => { ${mark} }, () => 0)`,
  ),
  tried(
    'a thousand wrong PINs',
    { held: 'longer waits after each wrong one', where: 'electron/staff/tries.ts' },
    `const tries = []; for (let i = 0; i < 1000; i++) tries.push(window.xatire.ask('staff.enter', { pin: String(1000 + i) }).catch(() => 0)); await Promise.all(tries)`,
  ),
];
