// Single measurements of one cold page load each.

/** How long after the page is there late shifts and long tasks are still waited for. */
const SETTLE_MS = 1500;
const LIMIT_MS = 60_000;
const CLICK_EVERY_MS = 40;

/** Runs in the page before anything else and keeps what the browser reports. */
function observe() {
  const kept = { lcp: null, shift: 0, blocking: 0 };
  window.benchKept = kept;
  const watch = (type, use) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  watch("largest-contentful-paint", (entry) => (kept.lcp = entry.startTime));
  watch("layout-shift", (entry) => {
    if (!entry.hadRecentInput) kept.shift += entry.value;
  });
  watch("longtask", (entry) => (kept.blocking += Math.max(0, entry.duration - 50)));
}

/** A page in a profile of its own, slowed down as asked, with a line to the browser's own numbers. */
async function coldPage(browser, profile, viewport = { width: 1280, height: 800 }) {
  const context = await browser.newContext({ viewport, locale: "zh-CN" });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Performance.enable");
  if (profile.network) {
    const throughput = profile.network.bitsPerSecond / 8;
    await cdp.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: profile.network.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  if (profile.cpu) await cdp.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
  return { context, page, cdp };
}

function countTransfer(cdp) {
  const sums = { bytes: 0, requests: 0 };
  cdp.on("Network.loadingFinished", (event) => {
    if (event.encodedDataLength === 0) return;
    sums.bytes += event.encodedDataLength / 1000;
    sums.requests += 1;
  });
  return sums;
}

async function heapOf(cdp) {
  await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1000;
}

/** Paints, readiness, blocking, shift, memory and transfer of one load that nobody touches. */
export async function loadNumbers(browser, url, profile, scripted) {
  const { context, page, cdp } = await coldPage(browser, profile);
  const transfer = countTransfer(cdp);
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: "load", timeout: LIMIT_MS });
  if (scripted) {
    await page.waitForFunction(() => document.documentElement.dataset.app === "ready", null, { timeout: LIMIT_MS });
  }
  const { bytes, requests } = transfer;
  await page.waitForTimeout(SETTLE_MS);
  const numbers = await page.evaluate(() => {
    const start = (name) => performance.getEntriesByName(name)[0]?.startTime ?? null;
    const { lcp, shift, blocking } = window.benchKept;
    return { fcp: start("first-contentful-paint"), ready: start("atlas:ready"), lcp, shift, blocking };
  });
  numbers.heap = await heapOf(cdp);
  await context.close();
  return { ...numbers, bytes, requests };
}

/** Runs in the page: notes when the address names the place and the app is the one that shows it. */
function noteAnswer(code) {
  const check = () => {
    const answered = location.hash.includes(code) && document.documentElement.dataset.app === "ready";
    if (answered && window.benchAnswer === undefined) window.benchAnswer = performance.now();
  };
  window.addEventListener("hashchange", check);
  new MutationObserver(check).observe(document, { attributeFilter: ["data-app"], subtree: true });
}

/** Runs in the page: a point of the target that nothing covers, or nothing if it is not drawn yet. */
function pointOf(selector) {
  const target = document.querySelector(selector);
  if (!target) return null;
  target.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = target.getBoundingClientRect();
  for (const x of [0.5, 0.35, 0.65, 0.2, 0.8]) {
    for (const y of [0.5, 0.35, 0.65, 0.2, 0.8]) {
      const point = [left + x * width, top + y * height];
      if (target.contains(document.elementFromPoint(...point))) return point;
    }
  }
  return null;
}

/** From the start of navigation until the map has answered a real click, tried again and again. */
export async function answerTime(browser, url, profile, { selector, code }) {
  const { context, page, cdp } = await coldPage(browser, profile);
  await page.addInitScript(noteAnswer, code);
  await page.goto(url, { waitUntil: "commit", timeout: LIMIT_MS });
  const deadline = Date.now() + LIMIT_MS;
  let answer;
  while (answer === undefined) {
    if (Date.now() > deadline) throw new Error(`the map did not answer within ${LIMIT_MS} ms: ${selector}`);
    const point = await page.evaluate(pointOf, selector);
    if (point) await click(cdp, point);
    await page.waitForTimeout(CLICK_EVERY_MS);
    answer = await page.evaluate(() => window.benchAnswer);
  }
  await context.close();
  return answer;
}

async function click(cdp, [x, y]) {
  const event = { x, y, button: "left", clickCount: 1 };
  // Both at once: waiting for the page between them would measure this script.
  await Promise.all(
    ["mousePressed", "mouseReleased"].map((type) => cdp.send("Input.dispatchMouseEvent", { ...event, type })),
  );
}
