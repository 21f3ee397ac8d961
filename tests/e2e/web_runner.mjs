// Opens the page that wasm-bindgen-test-runner serves, prints what the tests report, and fails with them.
// Usage: node web_runner.mjs <address>
import { chromium } from "@playwright/test";
import { launchOptions } from "./chromium.mjs";

const LIMIT = 120_000;
const address = process.argv[2];
const browser = await chromium.launch(launchOptions());
let fine = false;
try {
  const page = await browser.newPage();
  const noise = [];
  page.on("pageerror", (error) => noise.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") noise.push(`console: ${message.text()}`);
  });
  await page.goto(address);
  const output = page.locator("#output");
  await page
    .waitForFunction(() => document.querySelector("#output")?.textContent.includes("test result: "), null, { timeout: LIMIT })
    .catch(() => console.error(`no result within ${LIMIT / 1000} s`));
  const report = await output.textContent();
  console.log(report.trim());
  fine = report.includes("test result: ok");
  if (!fine) console.log(noise.join("\n"));
} finally {
  await browser.close();
}
process.exitCode = fine ? 0 : 1;
