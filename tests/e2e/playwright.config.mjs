// Journeys on the built site in a real Chromium. `cargo xtask test` sets CHROME (the browser's program
// file), ATLAS_BASE_URL (a server already at work) and ATLAS_XTASK (the build tool itself);
// `npx playwright test -c tests/e2e` alone works too, with a browser in CHROME and a site in dist/.
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS } from "./chromium.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const PORT = 4199;
const served = process.env.ATLAS_BASE_URL;

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.mjs",
  outputDir: `${root}target/e2e/artifacts`,
  // Two browsers share the machine with whatever else it does; slow is not wrong.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  // A journey that only passes the second time has a fault, in it or in the site.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["line"], ["json", { outputFile: `${root}target/e2e/report.json` }]],
  use: {
    baseURL: served ?? `http://127.0.0.1:${PORT}/`,
    browserName: "chromium",
    viewport: { width: 1280, height: 800 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROME || undefined, args: CHROMIUM_FLAGS },
  },
  webServer: served
    ? undefined
    : {
        command: `cargo xtask serve-dist --port ${PORT}`,
        cwd: root,
        url: `http://127.0.0.1:${PORT}/`,
        reuseExistingServer: true,
      },
});
