// Whether anything is left behind: `cargo xtask bench soak [changes]` goes through all pages, a thousand
// changes of the view by default, and compares heap, DOM nodes, listeners and live charts at the end with
// those after the first hundred. Both times the same view is shown and garbage was collected. Fails where
// something grew by more than five percent.
import { chromium } from "@playwright/test";
import { launchOptions } from "../e2e/chromium.mjs";

const FIRST = 100;
const CHANGES = Math.max(2 * FIRST, Number(process.argv[2] ?? 1000));
const ALLOWED_PERCENT = 5;
const REST = "#/";
// Twenty-five, so that a hundred and a thousand are whole rounds and the view before is the same.
const ROUTES = [
  "#/?r=330100", "#/?l=en&r=330100~330200", "#/?g=tiles&m=mfg", "#/map", "#/map?l=en&r=330110&m=added", "#/parks",
  "#/parks?q=%E5%9B%AD&s=-name", "#/parks?l=en&r=330100", "#/regions", "#/region/330100", "#/region/330110?l=en",
  "#/compare?r=330100~330200~330300", "#/pilots", "#/pilots?l=en", "#/huzhou", "#/huzhou?l=en", "#/huzhou/parks", "#/policy",
  "#/policy/ruian", "#/policy/forms", "#/policy/forms/plan-2019", "#/policy/forms/outline?l=en", "#/data", "#/present", "#/map?p=2",
];

/** Shows a view, lets it settle and looks at all of it, so that what loads near the screen is there. */
const visit = (page, route) =>
  page.evaluate(async (route) => {
    // A busy machine may draw no frame for a while; that must not end the run.
    const frame = () => new Promise((resolve) => {
      setTimeout(resolve, 150);
      requestAnimationFrame(() => setTimeout(resolve));
    });
    location.hash = route;
    await frame();
    const bottom = document.documentElement.scrollHeight;
    for (let y = 0; y < bottom; y += 900) {
      scrollTo(0, y);
      await frame();
    }
    scrollTo(0, 0);
    await frame();
  }, route);

/** What is alive, in the same view and after garbage was collected. */
async function alive(page, cdp) {
  await visit(page, REST);
  await page.waitForTimeout(1500);
  for (let round = 0; round < 3; round += 1) {
    await cdp.send("HeapProfiler.collectGarbage");
    await page.waitForTimeout(200);
  }
  const { usedSize, backingStorageSize } = await cdp.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await cdp.send("Memory.getDOMCounters");
  return {
    "JS heap, KB": Math.round(usedSize / 1000),
    // The WebAssembly memories are in here; they grow by steps and never shrink.
    "buffers, KB": Math.round((backingStorageSize ?? 0) / 1000),
    "DOM nodes": nodes,
    listeners: jsEventListeners,
    "live charts": await liveCharts(cdp),
  };
}

/** Instances of ECharts that are still reachable, whether they are on the page or not. */
async function liveCharts(cdp) {
  const evaluate = (expression) => cdp.send("Runtime.evaluate", { expression, awaitPromise: true, objectGroup: "soak" });
  const made = await evaluate(`parkAtlas.loadCharts().then(({ init }) => {
    const chart = init(document.createElement("div"), null, { renderer: "svg", width: 9, height: 9 });
    chart.dispose();
    return Object.getPrototypeOf(chart);
  })`);
  await cdp.send("HeapProfiler.collectGarbage");
  const { objects } = await cdp.send("Runtime.queryObjects", { prototypeObjectId: made.result.objectId, objectGroup: "soak" });
  const count = await cdp.send("Runtime.callFunctionOn", {
    functionDeclaration: "function () { return this.filter((it) => it.isDisposed && !it.isDisposed()).length; }",
    objectId: objects.objectId,
    returnByValue: true,
  });
  await cdp.send("Runtime.releaseObjectGroup", { objectGroup: "soak" });
  return count.result.value;
}

/** Growth in percent; from nothing to something is as bad as it gets. */
const growth = (before, after) => (before === after ? 0 : before === 0 ? Infinity : ((after - before) / before) * 100);

// Machine code that the browser makes of what runs often counts as heap to it, and is no leak of ours:
// it leaves scripts as they are.
const { args, ...options } = launchOptions();
const browser = await chromium.launch({ ...options, args: [...args, "--js-flags=--no-opt --no-maglev --no-sparkplug"] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "zh-CN" });
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(process.env.ATLAS_BASE_URL);
  await page.locator("html[data-app=ready]").waitFor();
  const cdp = await page.context().newCDPSession(page);
  let first;
  for (let change = 0; change < CHANGES; change += 1) {
    if (change === FIRST) first = await alive(page, cdp);
    await visit(page, ROUTES[change % ROUTES.length]);
    if ((change + 1) % FIRST === 0) console.error(`soak: ${change + 1} of ${CHANGES} changes`);
  }
  const last = await alive(page, cdp);
  console.log(`Chromium ${browser.version()}, ${CHANGES} changes through ${ROUTES.length} views\n`);
  console.log(`| | after ${FIRST} | after ${CHANGES} | growth | |\n|---|---:|---:|---:|---|`);
  let isOver = errors.length > 0;
  for (const [name, before] of Object.entries(first)) {
    const percent = growth(before, last[name]);
    isOver ||= percent > ALLOWED_PERCENT;
    console.log(`| ${name} | ${before} | ${last[name]} | ${percent.toFixed(1)} % | ${percent > ALLOWED_PERCENT ? "GREW" : "ok"} |`);
  }
  for (const error of new Set(errors)) console.log(`error: ${error}`);
  if (isOver) process.exitCode = 1;
} finally {
  await browser.close();
}
