/** install.sh on a PC without a network: this machine's own Debian as a throw-away copy, or a clean one (pc.ts). */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanDebian } from './clean-debian.ts';
import { project, said } from './made.ts';
import { Pc, whyNoPc } from './pc.ts';

const kit = join(project, 'dist', 'kit');
const clean = process.env['XATIRE_CLEAN_PC'] === '1';
// By a switch, after npm run kit: the whole of it takes minutes and wants root.
const why = process.env['XATIRE_INSTALL'] === '1' ? whyNoPc() : 'XATIRE_INSTALL=1 asks for it';
if (why !== undefined) console.warn(`No PC to install on: ${why}. Its tests are left out.`);

test('the installer is plain sh, and shellcheck finds nothing in it', () => {
  const parts = ['install.sh', 'check.sh', 'linux/session', 'linux/first-exhibition'];
  const found = said(
    'sh',
    '-c',
    `cd ${project} && shellcheck -x -a ${parts.map((one) => `build/kit/${one}`).join(' ')} 2>&1 || true`,
  );
  expect(found).toBe('');
});

describe.skipIf(why !== undefined)('on a PC without a network', () => {
  let pc: Pc;
  const out = join(project, 'dist', 'test-results', 'kit');
  // A clean PC has cage; on this machine the screen is Xvfb, and a unit of the test stands for who logs in.
  const install = `sh /media/stick/install.sh --session ${clean ? 'cage' : 'none'}`;
  const session = clean ? 'xatire-session.service' : 'screen.service';

  beforeAll(async () => {
    mkdirSync(out, { recursive: true });
    pc = await Pc.start(clean ? cleanDebian() : '/', { stick: kit, out });
  }, 900_000);
  afterAll(() => (pc as Pc | undefined)?.end());

  let before: string[];

  test('--dry-run prints each step and changes nothing', () => {
    before = pc.changes();
    const steps = pc.must(`${install} --dry-run`);
    for (const step of [
      'Installing the app',
      "Making the kiosk's user: xatire",
      'Switching off: sleep.target',
      'Nothing was changed',
    ])
      expect(steps).toContain(step);
    expect(pc.changes()).toEqual(before);
  });

  test('a stick with a damaged file is refused by its name, and nothing is changed', () => {
    pc.must('cp -r /media/stick /tmp/damaged && echo x >> /tmp/damaged/linux/quiet.sh');
    const { code, out: said } = pc.sh(
      'sh /tmp/damaged/install.sh --session none; code=$?; rm -r /tmp/damaged; exit $code',
    );
    expect(code, said).toBe(1);
    expect(said).toContain('linux/quiet.sh');
    expect(pc.changes()).toEqual(before);
  });

  test('what the PC lacks is named with its package, and nothing is changed', () => {
    const { code, out: said } = pc.sh(`
      kit=/media/stick; session=openbox
      . $kit/linux/doing.sh; . $kit/linux/pc.sh
      has_command() { test "$1" != openbox && command -v "$1" > /dev/null; }
      need_pc`);
    expect(code).toBe(1);
    expect(said).toMatch(/This PC lacks:.* openbox/);
    expect(said).toMatch(/apt-get install.* openbox/);
  });

  test('one word leads to the kiosk, run by an ordinary user with Chromium’s sandbox on', async () => {
    expect(pc.must('ip -o link 2>/dev/null || cat /proc/net/dev')).not.toMatch(/eth|host0|wlan/);
    expect(pc.must(install)).toContain('Installed');
    pc.must(clean ? headlessScreen : xvfbScreen);
    pc.must(`systemctl start ${session}`);
    await pc.until('the kiosk shows a page', pageOf, patience);
    expect(pc.must(`tr '\\0' ' ' < /proc/$(${kioskOf})/cmdline`)).not.toContain('--type=');
    const page = pc.must(`cat /proc/$(${pageOf})/status`);
    const number = pc.must('id -u xatire').trim();
    expect(number).not.toBe('0');
    expect(page).toMatch(new RegExp(`^Uid:\\s+${number}\\s`, 'm'));
    // Filtered system calls, and no way to more rights: what --no-sandbox would leave out.
    expect(page).toMatch(/^Seccomp:\s+2$/m);
    expect(page).toMatch(/^NoNewPrivs:\s+1$/m);
    expect(pc.must('cat /proc/[0-9]*/cmdline | tr "\\0" " "')).not.toContain('--no-sandbox');
  });

  test('the exhibition is on the screen', async () => {
    const log = '/home/xatire/.config/Xatire/logs';
    await pc.until('the log tells of the start', `grep -r "starts on Electron" ${log}`, patience);
    await pc.until(
      'something is painted',
      `${screenshot} && test "$(wc -c < /media/out/screen.png)" -gt 40000`,
      patience,
    );
    expect(Number(said('identify', '-format', '%k', join(out, 'screen.png')))).toBeGreaterThan(200);
  });

  test('killed, it is brought back, again and again', async () => {
    for (let i = 0; i < 2; i++) {
      await pc.until('the kiosk runs', kioskOf, patience);
      const first = pc.must(kioskOf).trim();
      pc.must(`kill -KILL ${first}`);
      await pc.until('another kiosk shows a page', `${anotherThan(first)} && ${pageOf}`, patience);
    }
  });

  test('its supervisor killed, both are brought back', async () => {
    await pc.until('the kiosk runs', kioskOf, patience);
    const first = pc.must(kioskOf).trim();
    pc.must('pkill -KILL --uid xatire --full keep-running.sh');
    await pc.until('another kiosk shows a page', `${anotherThan(first)} && ${pageOf}`, patience);
  });

  test('a screen that falls takes the kiosk with it, and both come back', async () => {
    await pc.until('the kiosk runs', kioskOf, patience);
    const first = pc.must(kioskOf).trim();
    pc.must(`systemctl kill --signal=KILL ${session}`);
    await pc.until('another kiosk shows a page', `${anotherThan(first)} && ${pageOf}`, patience);
  });

  test('closed by staff, it stays closed', async () => {
    // In the place of the app a word that ends as the app does when staff close it (electron/ending.ts).
    pc.must(`mkdir -p /etc/systemd/user/xatire.service.d
      printf '[Service]\\nExecStart=\\nExecStart=/bin/sh -c "exit 10"\\n' > /etc/systemd/user/xatire.service.d/closed.conf
      systemctl restart ${session}`);
    try {
      await pc.until(
        'the session has ended',
        `test "$(systemctl is-active ${session})" = inactive`,
        patience,
      );
      expect(pc.sh(kioskOf).code).not.toBe(0);
    } finally {
      pc.must('rm -r /etc/systemd/user/xatire.service.d');
    }
  });

  test('a second run of the installer changes nothing', () => {
    // A kiosk that runs writes its own data all the time.
    pc.must(`systemctl stop ${session}`);
    const once = pc.changes();
    expect(pc.must(install)).toContain('Installed');
    expect(pc.changes()).toEqual(once);
  });

  test('a newer stick updates the app and keeps every setting, version and statistic', () => {
    const data = () =>
      pc.must(
        `cd ${home}/.config/Xatire && find . -type f ! -path './logs/*' -exec sha256sum {} + | sort -k2`,
      );
    pc.must(`echo '{"format":1,"kioskName":"Sınaq"}' > ${home}/.config/Xatire/settings.json`);
    const before = data();
    expect(before).toContain('settings.json');
    pc.must(newerStick);
    const said = pc.must(install.replace('/media/stick', '/tmp/newer'));
    expect(said).toContain('Installing the app');
    expect(pc.must("dpkg-query -W -f '${Version}' xatire")).toBe('99.0');
    expect(data()).toBe(before);
    pc.must('rm -r /tmp/newer');
  });

  test('uninstall keeps the data where it is told to, and leaves nothing', () => {
    pc.must('rm -rf /etc/systemd/system/xatire-session.service.d /etc/systemd/system/screen.service');
    const { code, out: asked } = pc.sh('sh /media/stick/install.sh uninstall', 'no\n');
    expect(code).toBe(1);
    expect(asked).toContain('Nothing was changed');
    pc.must('sh /usr/local/lib/xatire-kiosk/install.sh uninstall --yes --keep-data /media/out');
    expect(pc.changes()).toEqual(before);
    expect(said('tar', '-tzf', join(out, 'xatire-data.tar.gz'))).toContain('Xatire/logs/');
    rmSync(join(out, 'xatire-data.tar.gz'));
  });
});

const home = '/home/xatire';

/** The stick once more, its app called a newer version. */
const newerStick = `set -e
  cp -r /media/stick /tmp/newer && cd /tmp/newer/linux
  dpkg-deb -R xatire_*_amd64.deb /tmp/newer-deb && rm xatire_*_amd64.deb xatire-*.tar.gz
  sed -i 's/^Version: .*/Version: 99.0/' /tmp/newer-deb/DEBIAN/control
  dpkg-deb -Zgzip -z1 -b /tmp/newer-deb xatire_99.0_amd64.deb && rm -r /tmp/newer-deb
  cd .. && find . -type f ! -name 'SHA256SUMS*' -printf '%P\\n' | sort | xargs -d '\\n' sha256sum > SHA256SUMS.new
  mv SHA256SUMS.new SHA256SUMS`;

/** Seconds that a busy machine may need for a start. */
const patience = 90;

const kioskOf = `pgrep --uid xatire --full --exact '/usr/lib/xatire/xatire( --.*)?' --oldest`;
const pageOf = `pgrep --uid xatire --full -- '^/usr/lib/xatire/xatire.* --type=renderer'`;
const anotherThan = (first: string): string => `next=$(${kioskOf}) && test "$next" != ${first}`;

/** A screen in memory, and a unit that stands for somebody who logs in and types what the installer says. */
const xvfbScreen = `
  printf '%s\\n' '[Service]' User=xatire PAMName=login WorkingDirectory=~ Restart=on-failure \\
    'ExecStart=/usr/bin/xvfb-run -a -s "-screen 0 1280x720x24" /usr/local/lib/xatire-kiosk/session inside-x' \\
    > /etc/systemd/system/screen.service
  systemctl daemon-reload`;

/**
 * The installed session itself; only its console and its graphics card are in memory. Two screens, over which cage spreads
 * the kiosk: what fills a single one it hands straight on, and whoever asks for the picture is given the last that it
 * composed itself (wlroots 0.15), which is the window's ground.
 */
const headlessScreen = `
  mkdir -p /etc/systemd/system/xatire-session.service.d
  printf '%s\\n' '[Unit]' OnSuccess= Conflicts= '[Service]' TTYPath= StandardInput=null TTYReset=no TTYVHangup=no TTYVTDisallocate=no \\
    'Environment=WLR_BACKENDS=headless WLR_HEADLESS_OUTPUTS=2 WLR_LIBINPUT_NO_DEVICES=1 WLR_RENDERER=pixman' \\
    > /etc/systemd/system/xatire-session.service.d/no-screen.conf
  systemctl daemon-reload`;

const screenshot = clean
  ? `runuser -u xatire -- env XDG_RUNTIME_DIR=/run/user/$(id -u xatire) WAYLAND_DISPLAY=wayland-0 grim - > /media/out/screen.png`
  : `eval "$(runuser -u xatire -- env XDG_RUNTIME_DIR=/run/user/$(id -u xatire) systemctl --user show-environment |
       grep -E '^(DISPLAY|XAUTHORITY)=' | sed 's/^/export /')" && import -window root /media/out/screen.png`;
