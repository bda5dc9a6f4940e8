/** The floor of every comparison: one Electron window over the whole screen with one page from the disk. */
const { app, BrowserWindow, screen } = require('electron');
const { join } = require('node:path');

// Electron 25 does not quit by itself where a window was never there.
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const { x, y, width, height } = screen.getPrimaryDisplay().bounds;
  const window = new BrowserWindow({
    x,
    y,
    width: width + 1,
    height: height + 1,
    kiosk: true,
    frame: false,
    backgroundColor: '#0e1312',
    webPreferences: { sandbox: true, spellcheck: false, backgroundThrottling: false },
  });
  window.setMenu(null);
  void window.loadFile(join(__dirname, process.env.BARE_PAGE ?? 'still.html'));
});
