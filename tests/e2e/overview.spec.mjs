// The overview: the figures, what the map adds up to, and what is there before, without and despite scripts.
import { expect, open, ready, test } from "./atlas.mjs";
import { area, clickRegion, drawnCounts, headline, map, ranking, rowNames, sum } from "./reader.mjs";

const TEXT = {
  batch: "第七批：类型与地区",
  batchTable: "浙江省第七批认定小微企业园，按类型（个）",
};

const chart = (page) => page.locator("figure[data-figure='batch'] .chart");

test("the reader sees 1,161 parks in all and 117 of them in the newest batch", async ({ page }) => {
  await open(page);
  await expect(headline(page)).toContainText("2021年6月30日");
  await expect(headline(page)).toContainText("1,161 个");
  await expect(headline(page)).toContainText("117 个");
  await expect(page.getByRole("definition").nth(0)).toContainText("1,161");
  await expect(page.getByRole("definition").nth(1)).toContainText("117");
});

test("the symbols drawn on the map add up to 1,161", async ({ page, request }) => {
  await open(page);
  const { circles, diamonds } = await drawnCounts(page);
  expect(circles).toHaveLength(90);
  expect(diamonds).toHaveLength(15);
  expect(sum(circles) + sum(diamonds)).toBe(1161);
  // And each of them is a unit of the published table.
  const table = await (await request.get("data/certified_totals.csv")).text();
  const printed = table.trim().split("\n").slice(1).map((row) => Number(row.split(",")[2]));
  const ascending = (a, b) => a - b;
  expect([...circles, ...diamonds].sort(ascending)).toEqual(printed.sort(ascending));
});

test("every county is an area of the map that says its figure", async ({ page }) => {
  await open(page);
  const spoken = await map(page).getByRole("link").evaluateAll((links) => links.map((it) => it.getAttribute("aria-label")));
  const figures = spoken.map((it) => Number(it.split(" ").at(-1).replace(",", "")));
  expect(spoken).toHaveLength(105);
  expect(sum(figures)).toBe(1161);
  await expect(page.getByText("图上符号合计 1,161 个，90 个县（市、区）和 15 个功能区。")).toBeVisible();
});

test("the batch is drawn as a chart, with its figures in a table beside it", async ({ page }) => {
  await open(page);
  await chart(page).scrollIntoViewIfNeeded();
  await expect(chart(page).locator("svg")).toBeVisible();
  await expect(chart(page).getByText("图表载入中…")).toBeHidden();
  // By now the picture is the one that can be walked.
  await expect(chart(page)).toHaveRole("application");
  await expect(chart(page).locator("svg")).toBeVisible();
  const bars = await chart(page).locator("svg path").count();
  expect(bars).toBeGreaterThan(10);
  const table = page.getByRole("table", { name: TEXT.batchTable });
  await expect(table.getByRole("row", { name: /^合计/ })).toHaveText(/87\s*30\s*117/);
  await expect(table.getByRole("row", { name: /^杭州市/ })).toHaveText(/10\s*20\s*30/);
});

test("choosing a city on the overview changes sentence, ranking and chart", async ({ page }) => {
  await open(page);
  await chart(page).scrollIntoViewIfNeeded();
  await expect(chart(page).locator("svg")).toContainText("温州市");
  await clickRegion(area(page, "330106"));
  await expect(headline(page)).toContainText("杭州市已认定小微企业园 232 个");
  await expect(ranking(page).getByRole("heading")).toHaveText("杭州市各统计单位");
  await expect(page.getByText("杭州市第七批公布 30 个园区，其中生产制造类 10 个。", { exact: true })).toBeVisible();
  await chart(page).scrollIntoViewIfNeeded();
  await expect(chart(page).locator("svg")).toContainText("萧山区");
  await expect(chart(page).locator("svg")).not.toContainText("温州市");
});

test("without scripts the whole overview is there, and says what is missing", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("./");
  await expect(headline(page)).toContainText("1,161 个");
  // Not by text: Playwright looks for none inside `noscript`.
  await expect(page.locator("noscript aside")).toBeVisible();
  await expect(page.locator("noscript aside")).toContainText("脚本已关闭");
  expect(await rowNames(ranking(page))).toHaveLength(11);
  await expect(ranking(page).getByRole("row", { name: /^1 杭州市/ })).toContainText("232");
  const batch = page.getByRole("table", { name: TEXT.batchTable });
  await expect(batch).toBeVisible();
  await expect(batch.getByRole("row", { name: /^合计/ })).toContainText("117");
  await expect(page.getByRole("heading", { name: "这些数据没有说什么" })).toBeVisible();
  await expect(area(page, "330106")).toBeVisible();
  expect(await map(page).getByRole("link").count()).toBe(105);
  const sizes = await map(page).locator("a use").evaluateAll((uses) => uses.map((it) => it.getBoundingClientRect().width));
  expect(sizes).toHaveLength(90);
  expect(Math.min(...sizes), "every county has an outline").toBeGreaterThan(2);
  await context.close();
});

test("the first view says the same before and after the app starts", async ({ browser, baseURL, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: page.viewportSize() });
  const still = await context.newPage();
  await still.goto("./");
  await open(page);
  for (const part of ["main", "banner", "contentinfo"]) {
    expect(await page.getByRole(part).innerText(), part).toBe(await still.getByRole(part).innerText());
  }
  await context.close();
});

test("a browser without WebAssembly keeps the page and is told why", async ({ page, problems }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto("./");
  await expect(page.getByText("互动部分未能启动")).toBeVisible();
  await expect(page.getByText("no WebAssembly")).toBeVisible();
  await expect(headline(page)).toContainText("1,161 个");
  await expect(ranking(page)).toBeVisible();
  expect(problems.splice(0)).toEqual([expect.stringContaining("no WebAssembly")]);
});

test("a browser that forbids storage changes nothing but what is remembered", async ({ page }) => {
  await page.addInitScript(() => {
    const forbidden = { get: () => { throw new DOMException("denied", "SecurityError"); } };
    Object.defineProperty(window, "localStorage", forbidden);
    Object.defineProperty(window, "sessionStorage", forbidden);
  });
  await open(page);
  await page.getByRole("button", { name: /^外观/ }).click();
  await expect(page.getByRole("button", { name: "外观 浅色" })).toBeVisible();
  await clickRegion(area(page, "330106"));
  await expect(headline(page)).toContainText("杭州市");
});

const PHONE = { width: 360, height: 740 };

/** Opens the prerendered overview and holds the app back; gives what lets it go on. */
async function openStill(page, viewport) {
  await page.setViewportSize(viewport);
  await page.addInitScript(() => {
    window.shifts = [];
    const seen = (list) => window.shifts.push(...list.getEntries().map((it) => it.value));
    new PerformanceObserver(seen).observe({ type: "layout-shift", buffered: true });
  });
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await page.route("**/assets/park-atlas-*.wasm", async (route) => { await held; await route.continue(); });
  await page.goto("./", { waitUntil: "domcontentloaded" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect(page.locator("html")).toHaveAttribute("data-app", "loading");
  return async () => {
    letGo();
    await ready(page);
    // Two frames later everything that follows the take-over has been drawn.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };
}

for (const [screen, viewport] of [["laptop", { width: 1280, height: 800 }], ["phone", PHONE]]) {
  test(`the app takes over on a ${screen} without moving anything`, async ({ page }) => {
    const goOn = await openStill(page, viewport);
    const parts = [page.getByRole("banner"), headline(page), map(page), ranking(page)];
    const boxes = () => Promise.all(parts.map((it) => it.boundingBox()));
    const footer = async () => {
      const { x, y, width, height } = await page.getByRole("contentinfo").boundingBox();
      // Far below a phone's screen it is where a guess of the batch section's height puts it, until that is laid out.
      return screen === "phone" ? { x, width, height } : { x, y, width, height };
    };
    const before = [await boxes(), await footer()];
    await goOn();
    expect([await boxes(), await footer()]).toEqual(before);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}

test("who has read on while the app was loading goes on reading where they were", async ({ page }) => {
  const goOn = await openStill(page, PHONE);
  const heading = page.getByRole("heading", { name: "这些数据没有说什么" });
  // As far as a page is turned, until the last section is in sight.
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect(heading).toBeInViewport({ timeout: 100 });
  }).toPass();
  await page.waitForTimeout(300);
  const before = await heading.boundingBox();
  await goOn();
  expect(await heading.boundingBox()).toEqual(before);
});
