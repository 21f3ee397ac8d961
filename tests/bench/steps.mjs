// How long the main thread works from an input to the repaint that answers it: `cargo xtask bench steps [repetitions]`.
// Real input in a real Chromium slowed down four times, over the real data, read from the browser's own trace:
// the tasks of the page's main thread from the one that receives the input to the one that hands the changed
// picture over. Waiting (for the next frame, for the address to change) is no work and not counted; nor is what
// follows once the answer is on the screen. Where a letter is shown first and answered a frame later, each of the
// two repaints has a row. What the browser itself takes is in the rows "for comparison": pages that hold nothing
// but a field, a link, a table.
import { cpus, loadavg } from "node:os";
import { chromium } from "@playwright/test";
import { launchOptions } from "../e2e/chromium.mjs";

const REPETITIONS = Math.max(20, Number(process.argv[2] ?? 20));
const SLOWDOWN = 4;
const AIM = { median: 16, worst: 50 };
/** Long enough for a flight over the map and for what is drawn after the first repaint. */
const REST_MS = 450;
const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "toplevel"];

/** Presses the mouse in the middle of something; the pointer has been there before, as a reader's has. */
async function press(page, selector) {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const point = await target.evaluate((it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
    const points = parts.flatMap((x) => parts.map((y) => [left + width * x, top + height * y]));
    return points.find(([x, y]) => it.contains(document.elementFromPoint(x, y)));
  });
  await page.mouse.move(...point);
  await page.waitForTimeout(150);
  await mark(page);
  await page.mouse.click(...point);
}

const key = (letters) => async (page, idx) => {
  const letter = letters[idx % letters.length];
  if (idx > 0 && idx % letters.length === 0) {
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.press("Delete");
    await page.waitForTimeout(REST_MS);
  }
  await mark(page);
  await page.keyboard.press(letter);
};

/** Leaves a mark in the trace whenever what answers the letters changes. */
const watch = (page, selector) => page.locator(selector).evaluate((answer) => {
  const mark = () => performance.mark("atlas:answered");
  new MutationObserver(mark).observe(answer, { childList: true, subtree: true, characterData: true });
});

const mark = (page) => page.evaluate(() => performance.mark("atlas:step"));
/** As many rows and cells as the parks have, and nothing else. */
const ROWS = Array.from({ length: 117 }, (_, idx) => `<tr><td>${idx}<th>一个小微企业园<td>生产制造类<td>杭州市<td><a href="#">西湖区</a>`).join("");
const LINKS = Array.from({ length: 20 }, (_, idx) => `<a href="#${idx}">${idx}</a> `).join("");
const COUNTIES = ["330127", "330122", "330182", "330112"];

/** What is done, where, and which event the work begins with. */
const STEPS = [
  {
    name: "a letter in an empty page's field, for comparison",
    prepare: async (page) => {
      await page.setContent("<input spellcheck=false autocomplete=off>");
      await page.locator("input").click();
    },
    step: key("kechuang"),
  },
  {
    name: "a link within an empty page, for comparison",
    prepare: async (page) => {
      await page.setContent(`${LINKS}<p></p>`);
      await page.evaluate(markAddresses);
      await page.evaluate(() => addEventListener("hashchange", () => (document.querySelector("p").textContent = location.hash)));
    },
    step: (page, idx) => press(page, `a >> nth=${idx % 20}`),
  },
  {
    name: "turn the rows of a bare table, for comparison",
    prepare: async (page) => {
      await page.setContent(`<button>turn</button><table><tbody>${ROWS}</table>`);
      await page.evaluate(() => document.querySelector("button").addEventListener("click", () => {
        const body = document.querySelector("tbody");
        body.replaceChildren(...[...body.rows].reverse());
      }));
    },
    step: (page) => press(page, "button"),
  },
  {
    name: "choose a county on the map",
    route: "#/map?r=330100",
    step: (page, idx) => press(page, `svg.map a[data-region="${COUNTIES[idx % COUNTIES.length]}"]`),
  },
  {
    name: "choose a city in the ranking of the overview",
    route: "#/",
    step: async (page, idx) => {
      if (idx % 2) return press(page, ".crumbs a");
      return press(page, ".table--ranking tbody tr:nth-child(3) a");
    },
  },
  { name: "change the map's indicator", route: "#/map", step: (page, idx) => press(page, `.switch:first-child li:nth-child(${1 + ((idx + 1) % 4)}) a`) },
  {
    name: "choose a type on the parks page",
    route: "#/parks",
    prepare: (page) => page.locator("details.tool summary").filter({ hasText: "类型" }).click(),
    step: (page, idx) => press(page, `details[open] li:nth-child(${1 + (idx % 2)}) .facet__option`),
  },
  {
    name: "choose a city on the parks page",
    route: "#/parks",
    prepare: (page) => page.locator("details.tool summary").filter({ hasText: "设区市" }).click(),
    step: (page, idx) => press(page, `details[open] li:nth-child(${1 + (idx % 3)}) .facet__option`),
  },
  { name: "sort the table of parks", route: "#/parks", step: (page, idx) => press(page, `thead th:nth-child(${2 + (idx % 3)}) a`) },
  {
    name: "type in the search",
    route: "#/",
    prepare: async (page) => {
      await page.keyboard.press("/");
      await watch(page, ".search__list");
    },
    step: key("kechuangyuan"),
  },
  {
    name: "type in the words of the parks page",
    route: "#/parks",
    prepare: async (page) => {
      await page.locator("input[type=search]").first().click();
      await watch(page, "[data-figure=parks] tbody");
    },
    step: key("kechuang"),
  },
  {
    name: "open a region's page",
    route: "#/regions",
    prepare: (page) => page.waitForTimeout(REST_MS),
    step: async (page, idx) => {
      if (idx > 0) {
        await page.goBack();
        await page.waitForTimeout(REST_MS);
      }
      await press(page, `main a[href^="#/region/33"]:nth-of-type(1) >> nth=${3 + idx}`);
    },
  },
  { name: "switch the language of the map", route: "#/map", step: (page) => press(page, ".header__language") },
  { name: "switch the language of the parks", route: "#/parks", step: (page) => press(page, ".header__language") },
];

/** The trace of what happens meanwhile. */
async function traced(browser, page, act) {
  const cdp = await browser.newBrowserCDPSession();
  const events = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES } });
  await act();
  const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await complete;
  await cdp.detach();
  return events;
}

const INPUTS = ["mousedown", "keydown"];
/** A key that is let go sets nothing off. */
const LETTER = ["keydown", "keypress", "input"];
const CAUSES = ["mousedown", "mouseup", "click", "keydown", "keypress", "input", "keyup", "change"];

/** Milliseconds of main-thread work of each repetition: to the repaint, and from there to that of a later answer. */
function works(events) {
  const marks = events.filter((it) => it.name === "atlas:step" && it.cat.includes("user_timing"));
  const { pid, tid } = marks[0];
  const here = events.filter((it) => it.pid === pid && it.tid === tid).sort((a, b) => a.ts - b.ts);
  const end = (it) => it.ts + (it.dur ?? 0);
  const tasks = here.filter((it) => it.name === "RunTask" || it.name === "ThreadControllerImpl::RunTask");
  const outer = tasks.filter((it, idx) => idx === 0 || !tasks.slice(Math.max(0, idx - 3), idx).some((other) => other.ts <= it.ts && end(other) >= end(it)));
  const dispatched = here.filter((it) => it.name === "EventDispatch");
  const commits = here.filter((it) => it.name === "Commit" || it.name === "Layerize");
  const addresses = here.filter((it) => it.name === "atlas:address");
  const answers = here.filter((it) => it.name === "atlas:answered");
  // The thread's own time, where the browser tells it: a busy machine makes tasks wait, not work.
  const between = (from, to) => outer.filter((it) => end(it) > from && it.ts < to).reduce((sum, it) => sum + (it.tdur ?? it.dur ?? 0), 0) / 1000;
  return marks.map((mark, idx) => {
    // What the input sets off within the time that a reader takes for one act.
    const next = marks[idx + 1]?.ts ?? Infinity;
    const inside = dispatched.filter((it) => it.ts > mark.ts && it.ts < next);
    const first = inside.find((it) => INPUTS.includes(it.args.data.type));
    const until = Math.min(next, first.ts + 400_000);
    const causes = first.args.data.type === "keydown" ? LETTER : CAUSES;
    const last = [...inside.filter((it) => causes.includes(it.args.data.type)), ...addresses.filter((it) => it.ts > first.ts)]
      .filter((it) => it.ts < until).reduce((one, other) => (other.ts > one.ts ? other : one));
    const shown = commits.filter((it) => it.ts > first.ts && it.ts < until);
    const repaint = shown.find((it) => it.ts >= end(last)) ?? shown.at(-1) ?? last;
    const answer = answers.find((it) => it.ts > first.ts && it.ts < until);
    const isLater = answer && answer.ts > end(repaint);
    const answered = isLater && (shown.find((it) => it.ts > answer.ts) ?? shown.at(-1));
    return { shown: between(first.ts, end(repaint)), answered: answered ? between(end(repaint), end(answered)) : undefined };
  });
}

/** Leaves a mark in the trace when the page hears of another address: the browser's trace does not tell of it. */
const markAddresses = () => {
  for (const type of ["hashchange", "popstate"]) addEventListener(type, () => performance.mark("atlas:address"), true);
};

async function open(page, route) {
  await page.addInitScript(markAddresses);
  await page.goto(new URL(route, process.env.ATLAS_BASE_URL).href);
  await page.locator("html[data-app=ready]").waitFor();
  await page.waitForTimeout(500);
  await page.evaluate(() => window.dispatchEvent(new Event("atlas:wanted")));
  await page.locator("html[data-lazy=ready]").waitFor({ state: "attached", timeout: 90_000 });
  await page.waitForTimeout(1500);
}

async function measure(browser, { route, prepare, step }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  const page = await context.newPage();
  if (route) await open(page, route);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await prepare?.(page);
  await page.waitForTimeout(1000);
  const events = await traced(browser, page, async () => {
    for (let idx = 0; idx < REPETITIONS; idx += 1) {
      await step(page, idx);
      await page.waitForTimeout(REST_MS);
    }
  });
  await context.close();
  return works(events);
}

/** A row of the result. */
function report(name, times) {
  const sorted = times.filter((it) => it !== undefined).sort((a, b) => a - b);
  if (sorted.length === 0) return;
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  const worst = sorted.at(-1);
  const verdict = median <= AIM.median && worst <= AIM.worst ? "reached" : "MISSED";
  console.log(`| ${name} | ${median.toFixed(1)} | ${worst.toFixed(1)} | ${verdict} |`);
}

const only = process.env.STEP;
const browser = await chromium.launch(launchOptions());
try {
  console.log(`Chromium ${browser.version()}, ${cpus().length} processors, slowed ${SLOWDOWN} times, ${REPETITIONS} repetitions`);
  if (loadavg()[0] > cpus().length / 2) console.log(`This machine is busy (load ${loadavg()[0].toFixed(1)}): times are too long.`);
  console.log(`\n| main-thread work from input to repaint, ms | median (aim ${AIM.median}) | worst (aim ${AIM.worst}) | |\n|---|---:|---:|---|`);
  for (const it of STEPS.filter(({ name }) => !only || name.includes(only))) {
    const times = await measure(browser, it);
    report(it.name, times.map((it) => it.shown));
    report(`${it.name}: the answer`, times.map((it) => it.answered));
  }
} finally {
  await browser.close();
}
