/**
 * @file Runs in the packager when the unpacked app stands: takes out what is for development only and sets Electron's
 * fuses, the switches burnt into its executable. See https://www.electronjs.org/docs/latest/tutorial/fuses
 */
'use strict';
const { rmSync } = require('node:fs');
const { join } = require('node:path');

/** Where things are in the unpacked app of each system. */
function placesIn({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'darwin') {
    const app = join(appOutDir, `${name}.app`);
    return {
      executable: join(app, 'Contents', 'MacOS', name),
      resources: join(app, 'Contents', 'Resources'),
    };
  }
  const ending = electronPlatformName === 'win32' ? '.exe' : '';
  return {
    executable: join(appOutDir, `${packager.executableName ?? name}${ending}`),
    resources: join(appOutDir, 'resources'),
  };
}

module.exports = async function afterPack(context) {
  const { executable, resources } = placesIn(context);
  const [major] = context.packager.info.framework.version.split('.').map(Number);
  rmSync(join(resources, 'default_app.asar'), { force: true });
  rmSync(join(context.appOutDir, 'xatire-runtime.json'), { force: true });

  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Each Electron knows its own set; what it does not know cannot be set.
    strictlyRequireAllFuses: false,
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    // Linux has nothing that checks it.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: context.electronPlatformName !== 'linux',
    ...(major >= 29 && { [FuseV1Options.GrantFileProtocolExtraPrivileges]: false }),
  });
};
