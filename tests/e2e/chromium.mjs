// How every script in tests/ starts Chromium: without a sandbox (root in containers), without graphics
// hardware, and without the browser's own business on the network.
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Options for `chromium.launch`. */
export const launchOptions = () => ({
  executablePath: process.env.CHROME || undefined,
  args: CHROMIUM_FLAGS,
});
