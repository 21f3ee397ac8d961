// Smoke journeys in other engines than Chromium: overview, map, table, download, the single file.
// `cargo xtask engines` sets ATLAS_BASE_URL and the programs that it found: FIREFOX, WEBKIT_DRIVER, XVFB.
// The last line of each engine is counted by `cargo xtask test`.
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firefox, webkit } from "./drivers.mjs";

const SITE = process.env.ATLAS_BASE_URL;
const SINGLE_FILE = new URL("../../dist/park-atlas.html", import.meta.url).href;

function equal(is, expected, what) {
  if (is !== expected) throw new Error(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(expected)}`);
}

/** Waits until something in the page is so. */
async function until(browser, what, run, ...args) {
  const end = Date.now() + 30_000;
  let seen;
  while (Date.now() < end) {
    seen = await browser.evaluate(run, ...args).catch((error) => String(error));
    if (seen === true) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`${what}: still not so after 30 s (${JSON.stringify(seen)})`);
}

/** Opens a page of the site afresh, and hears of what must never happen from then on. */
async function open(browser, address) {
  await browser.goto("about:blank");
  await browser.goto(address);
  await until(browser, "the app is ready", () => document.documentElement.dataset.app === "ready");
  await browser.evaluate(() => {
    window.problems = [];
    for (const kind of ["error", "unhandledrejection", "securitypolicyviolation"]) {
      window.addEventListener(kind, (event) => window.problems.push(`${kind}: ${event.message ?? event.reason ?? event.violatedDirective}`));
    }
  });
}

const headline = () => document.querySelector("h1").textContent;
const says = (text) => document.querySelector("h1")?.textContent.includes(text);

/** Chooses a place on the map as a click on its link does. */
const choose = (code) => {
  const link = document.querySelector(`main svg a[data-region="${code}"]`);
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, button: 0 }));
};

async function overview(browser, address) {
  await open(browser, address);
  equal((await browser.evaluate(headline)).includes("1,161"), true, "the headline has the total");
  equal(await browser.evaluate(() => document.querySelector("#app-failed").hidden), true, "no failure is shown");
  equal(await browser.evaluate(() => document.querySelectorAll("main svg a[data-region]").length > 100), true, "the map is drawn");
  // Charts come when they are near the screen.
  await until(browser, "a chart is drawn", () => {
    document.querySelector("#explore-title")?.scrollIntoView();
    scrollBy(0, 300);
    return document.querySelectorAll(".explore [_echarts_instance_] svg path").length > 5;
  });
}

async function map(browser, address) {
  await open(browser, `${address}#/map?r=330100`);
  await until(browser, "the city's total", says, "232");
  await browser.evaluate(choose, "330110");
  await until(browser, "the county's total", says, "余杭区已认定小微企业园 32 个");
  equal(await browser.evaluate(() => location.hash), "#/map?r=330110", "the address");
  // Not the command of the driver: WebKit's passes over entries that no hand has made.
  await browser.evaluate(() => history.back());
  await until(browser, "Back leads to the city", says, "232");
}

async function table(browser, address) {
  await open(browser, `${address}#/parks`);
  const rows = () => document.querySelectorAll("main table tbody tr").length;
  await until(browser, "the table is there", () => document.querySelectorAll("main table tbody tr").length > 20);
  const all = await browser.evaluate(rows);
  await browser.evaluate(() => {
    const field = document.querySelector("main input[type=search]");
    field.value = "余杭";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await until(browser, "the words are in the address", () => location.hash.includes("q=%E4%BD%99"));
  await until(browser, "fewer rows", (all) => document.querySelectorAll("main table tbody tr").length < all, all);
  equal((await browser.evaluate(rows)) > 0, true, "some rows are left");
}

/** Has a form's files made, tables and a workbook; what is handed to the browser is read on its way. */
async function download(browser, address, downloads) {
  await open(browser, `${address}#/policy/forms/targets-2018-2022`);
  await until(browser, "the form is there", () => document.querySelectorAll(".form-files button").length > 3);
  const file = await browser.evaluate(async () => {
    const blobs = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      blobs.push(blob);
      return original.call(URL, blob);
    };
    for (const button of document.querySelectorAll(".form-files button")) {
      if (/^(CSV|XLSX)/.test(button.textContent.trim())) button.click();
    }
    const found = { tables: 0, workbooks: 0 };
    for (let tries = 0; tries < 150 && !(found.tables && found.workbooks); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const begins = await Promise.all(blobs.map((it) => it.slice(0, 2).text()));
      found.workbooks = begins.filter((it) => it === "PK").length;
      found.tables = begins.length - found.workbooks;
    }
    return found;
  });
  equal(file.tables > 0, true, "a table was made");
  equal(file.workbooks > 0, true, "a workbook was made");
  if (!downloads) return;
  for (let tries = 0; tries < 50; tries += 1) {
    const saved = await readdir(downloads);
    if (saved.some((it) => it.endsWith(".xlsx")) && saved.some((it) => it.endsWith(".csv"))) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing was saved: ${await readdir(downloads)}`);
}

const JOURNEYS = {
  "overview with charts": (browser) => overview(browser, SITE),
  "map, a click and Back": (browser) => map(browser, SITE),
  "table and its filter": (browser) => table(browser, SITE),
  "files are made": (browser, downloads) => download(browser, SITE, downloads),
  "the single file from disk: overview with charts": (browser) => overview(browser, SINGLE_FILE),
  "the single file from disk: map, a click and Back": (browser) => map(browser, SINGLE_FILE),
};

async function play(start, downloads) {
  let browser;
  const result = { passed: 0, failed: 0 };
  try {
    browser = await start();
  } catch (error) {
    console.log(`  did not start: ${error.message}`);
    console.log("test result: FAILED. 0 passed; 1 failed");
    return;
  }
  console.log(browser.name);
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    try {
      await journey(browser, downloads);
      const problems = await browser.evaluate(() => window.problems);
      equal(problems.join("; "), "", "errors in the page");
      result.passed += 1;
      console.log(`  ok      ${name}`);
    } catch (error) {
      result.failed += 1;
      console.log(`  FAILED  ${name}: ${error.message}`);
    }
  }
  await browser.stop();
  console.log(`test result: ${result.failed ? "FAILED" : "ok"}. ${result.passed} passed; ${result.failed} failed`);
  if (result.failed) process.exitCode = 1;
}

const { FIREFOX, WEBKIT_DRIVER, XVFB } = process.env;
if (FIREFOX) {
  const downloads = await mkdtemp(join(tmpdir(), "park-atlas-downloads-"));
  await play(() => firefox(FIREFOX, downloads), downloads);
  await rm(downloads, { recursive: true, force: true });
}
if (WEBKIT_DRIVER) await play(() => webkit(WEBKIT_DRIVER, XVFB), null);
