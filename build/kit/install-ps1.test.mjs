/** install.ps1 cannot be run here: its text and its table of settings are held to what can be known without Windows. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsOf } from '../../electron/health/guards.ts';
import { readPowerShell } from './powershell.mjs';

const here = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const script = here('install.ps1');
const read = await readPowerShell(script);
const rows = here('windows/settings.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind, where, name, type, value, why] = line.split(',');
    return { kind, where, name, type, value, why };
  });

test('it says that it was not run', () => {
  for (const text of [script, here('../supervisor/keep-running.ps1'), here('../supervisor/xatire-task.xml')])
    expect(text).toContain('NOT RUN');
});

test('every command that it calls is its own or one that Windows brings, and every function of its own is called', () => {
  const own = read.functions.map(({ text }) => text);
  const windows =
    /^(Write-Output|Join-Path|Test-Path|Get-Content|Get-FileHash|New-Object|Get-ChildItem|Sort-Object|Select-Object|Where-Object|ForEach-Object|Get-WindowsOptionalFeature|Enable-WindowsOptionalFeature|New-Item|New-ItemProperty|Get-Item|Get-ItemProperty|Set-ItemProperty|Remove-ItemProperty|Remove-Item|Copy-Item|Split-Path|Import-Csv|Export-Csv|ConvertTo-SecureString|Get-LocalUser|Set-LocalUser|New-LocalUser|Remove-LocalUser|Add-LocalGroupMember|Start-Process|Register-ScheduledTask|Unregister-ScheduledTask|Get-CimInstance|Remove-CimInstance|Read-Host|Out-Null|Set-StrictMode|(reg|powercfg)\.exe)$/;
  const called = read.commands.map(({ text }) => text);
  expect(called.length).toBeGreaterThan(80);
  expect(called.filter((name) => !own.includes(name) && !windows.test(name))).toEqual([]);
  expect(own.filter((name) => !called.includes(name))).toEqual([]);
});

test('every setting of Windows that the readiness page asks for is set, to the value that it wants', () => {
  const roots = { HKCU: 'user', HKLM: 'machine' };
  const asked = Object.values(settingsOf({ platform: 'win32', env: {} })).flatMap((one) =>
    typeof one === 'string' ? [] : one,
  );
  const registry = asked.filter(({ command }) => command === 'reg');
  expect(registry.length).toBeGreaterThan(8);
  for (const { args, holds } of registry) {
    const [, path, , name] = args;
    const [root, ...rest] = path.split('\\');
    const row = rows.find(
      (one) => one.kind === roots[root] && one.where === rest.join('\\') && one.name === name,
    );
    expect(row, `${path} ${name}`).toBeDefined();
    const shown = row.type === 'DWord' ? `0x${Number(row.value).toString(16)}` : row.value;
    expect(`    ${name}    REG_X    ${shown}\n`).toMatch(holds);
  }
  const power = rows.filter(({ kind }) => kind === 'power').map(({ where, value }) => `${where} ${value}`);
  expect(power).toContain('monitor-timeout-ac 0');
  expect(power).toContain('standby-timeout-ac 0');
});

test('whatever is set is written down before, and uninstall knows how to take each kind back', () => {
  const kinds = new Set([...script.matchAll(/Save-Before '(\w+)'/g)].map(([, kind]) => kind));
  expect([...kinds].sort()).toEqual(['account', 'app', 'power', 'shell', 'task']);
  for (const kind of [...kinds, 'machine']) expect(script).toMatch(new RegExp(`^ {8}'${kind}' \\{`, 'm'));
  for (const [before, deed] of [
    ['Save-Before $Kind', 'New-ItemProperty -Path $path'],
    ["Save-Before 'power'", 'powercfg.exe /change $one.where'],
    ["Save-Before 'account'", '$null = New-LocalUser'],
    ["Save-Before 'task'", 'Register-ScheduledTask'],
    ["Save-Before 'shell'", '$class.SetCustomShell'],
    ["Save-Before 'app'", 'Start-Process -FilePath $setup.FullName'],
  ]) {
    expect(script).toContain(before);
    expect(script.indexOf(before), before).toBeLessThan(script.indexOf(deed));
  }
});

test('of each time until the PC rests it is known where Windows keeps what it was', () => {
  const asked = [...script.matchAll(/^ {4}'([a-z-]+)' \{ @\('SUB_/gm)].map(([, name]) => name);
  const power = rows.filter(({ kind }) => kind === 'power');
  expect(power.map(({ where }) => where).filter((where) => !asked.includes(where))).toEqual([]);
});

test('a registry value is a number or a text, and says why it is set', () => {
  for (const { kind, type, value, why } of rows) {
    expect(why.length).toBeGreaterThan(10);
    if (kind !== 'power') expect(['DWord', 'String']).toContain(type);
    if (type === 'DWord') expect(value).toMatch(/^\d+$/);
  }
});
