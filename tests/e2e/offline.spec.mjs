// Without a network: the single file from a stick, and the hosted site once it has been visited.
import { rm } from "node:fs/promises";
import { test as plain } from "@playwright/test";
import { expect, ready, SINGLE_FILE, startServer, watchPage } from "./atlas.mjs";
import { area, bodyRows, clickRegion, drawnCounts, headline, map, ranking, sum } from "./reader.mjs";
import { copyOfDist, release } from "./release.mjs";

const LOCAL = ["file:", "data:", "blob:"];
const chart = (page) => page.locator("figure[data-figure='batch'] .chart");
const update = (page) => page.getByRole("status").filter({ hasText: "有新版本。" });
const go = (page, name) => page.getByRole("navigation", { name: "页面" }).getByRole("link", { name }).click();

/** All that the three pages hold, chart included. */
async function expectWhole(page) {
  await expect(headline(page)).toContainText("1,161 个");
  await expect(bodyRows(ranking(page))).toHaveCount(11);
  const { circles, diamonds } = await drawnCounts(page);
  expect(sum(circles) + sum(diamonds)).toBe(1161);
  await chart(page).scrollIntoViewIfNeeded();
  await expect(chart(page).locator("svg")).toContainText("杭州市");
  await go(page, "地图");
  await page.getByRole("link", { name: "生产制造类占比" }).click();
  await expect(map(page)).toHaveAccessibleName(/占比（%）$/);
  await go(page, "园区名单");
  await page.getByRole("searchbox").fill("yuhang");
  await expect(bodyRows(page.getByRole("table"))).toHaveCount(4);
}

/** A page that may ask for nothing but what is on this machine, and has no network to ask. */
const test = plain.extend({
  stick: async ({ browser }, use) => {
    const context = await browser.newContext({ offline: true, locale: "zh-CN", viewport: { width: 1280, height: 800 } });
    const asked = [];
    await context.route("**/*", (route) => {
      const { protocol } = new URL(route.request().url());
      if (LOCAL.includes(protocol)) return route.continue();
      asked.push(route.request().url());
      return route.abort();
    });
    const page = await context.newPage();
    const problems = watchPage(page, SINGLE_FILE);
    await use(page);
    await context.close();
    expect(asked, "requests to elsewhere").toEqual([]);
    expect(problems, "errors seen while the journey ran").toEqual([]);
  },
});

test("the single file opened from disk shows all three pages and the chart", async ({ stick }, info) => {
  await stick.goto(SINGLE_FILE);
  await ready(stick);
  const mark = await stick.evaluate(() => Math.round(performance.getEntriesByName("atlas:ready")[0].startTime));
  info.annotations.push({ type: "ready after", description: `${mark} ms` });
  await expectWhole(stick);
});

/** Every page, and something that only it has. */
const PAGES = {
  "#/": /1,161 个/,
  "#/map?m=mfg": /占比/,
  "#/parks": /共 ?117 ?个/,
  "#/regions": /各地|义乌市/,
  "#/region/330782": /义乌市/,
  "#/compare?r=330100~330200": /相差 ?73 ?个/,
  "#/pilots": /6 ?个浙江创新基地/,
  "#/huzhou": /1,240/,
  "#/huzhou/parks": /2,342 家/,
  "#/policy": /5 ?份文件/,
  "#/policy/ruian": /规划小微园 ?23 ?个/,
  "#/policy/forms": /2018年11月23日/,
  "#/policy/forms/register": /联席会议/,
  "#/policy/forms/plan-2019": /可建成/,
  "#/policy/forms/targets-2018-2022": /目标/,
  "#/policy/forms/outline": /发展现状/,
  "#/data": /这一份能做什么/,
  "#/present": /14 ?步的演示/,
};

/** Goes to every page by its address, without loading the site again. */
async function walkEveryPage(page) {
  for (const [hash, words] of Object.entries(PAGES)) {
    await page.evaluate((it) => {
      location.hash = it;
    }, hash);
    await expect(page.locator("#main"), hash).toContainText(words);
    await expect(page.getByRole("alert"), `${hash}: nothing failed to load`).toHaveCount(0);
  }
}

/** Takes a workbook of the map, for which a script and a worker of their own are loaded. */
async function takeWorkbook(page) {
  await page.evaluate(() => {
    location.hash = "#/map";
  });
  await page.locator('[data-take="map"]').click();
  const dialog = page.getByRole("dialog");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: /Excel 工作簿/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  await dialog.getByRole("radio", { name: "全部数据" }).check();
  const [whole] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: /完整数据包/ }).click(),
  ]);
  expect(whole.suggestedFilename()).toMatch(/\.zip$/);
  await page.keyboard.press("Escape");
}

/** Starts the presentation and goes a few steps. */
async function presentSome(page) {
  await page.evaluate(() => {
    location.hash = "#/present";
  });
  await page.getByRole("link", { name: "开始演示" }).click();
  for (const number of [2, 3, 4]) {
    await page.keyboard.press("PageDown");
    await expect(page.locator(".presenter__number")).toContainText(`第 ${number} 步`);
  }
  await expect(page.locator('[data-figure="chart-spread"] svg').first()).toBeVisible();
  await page.getByRole("button", { name: "结束演示" }).click();
  await expect(page.locator("#step-4")).toBeFocused();
}

test("every page of the single file is there without a network, downloads and presentation too", async ({ stick }) => {
  test.slow();
  await stick.goto(SINGLE_FILE);
  await ready(stick);
  await walkEveryPage(stick);
  await takeWorkbook(stick);
  await presentSome(stick);
  await stick.evaluate(() => {
    location.hash = "#/map?p=2";
  });
  // Whether a second window may be opened from a file is the browser's to decide.
  await stick.getByRole("button", { name: "备注窗口" }).click();
  const second = stick.context().pages().find((it) => it !== stick);
  const notes = second ? second.locator("body") : stick.locator(".presenter__notes");
  await expect(notes).toContainText("47.9%");
});

test("the single file says what only the hosted site can do, and offers none of it", async ({ stick }) => {
  await stick.goto(`${SINGLE_FILE}#/data`);
  await ready(stick);
  await expect(stick.locator("#copy")).toContainText("这是单个文件");
  await expect(stick.locator("#copy")).toContainText("只有网站才有的");
  await expect(stick.getByRole("button", { name: "安装到本机" })).toHaveCount(0);
  await expect(stick.locator('link[rel="manifest"], link[rel="apple-touch-icon"]')).toHaveCount(0);
});

test("links into the single file open what they say, and Back works there too", async ({ stick }) => {
  await stick.goto(`${SINGLE_FILE}#/map?r=330100`);
  await ready(stick);
  await expect(headline(stick)).toContainText("杭州市已认定小微企业园 232 个");
  await clickRegion(area(stick, "330110"));
  await expect(headline(stick)).toContainText("余杭区已认定小微企业园 32 个");
  await stick.goBack();
  await expect(headline(stick)).toContainText("杭州市已认定小微企业园 232 个");
  await stick.reload();
  await ready(stick);
  await expect(headline(stick)).toContainText("杭州市已认定小微企业园 232 个");
});

/** Opens a hosted site as a first visitor and waits until it has all been kept. */
async function visit(page, url) {
  await page.goto(url);
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

plain("the hosted site, once visited, is whole with the server stopped", async ({ page }) => {
  const server = await startServer();
  try {
    await visit(page, server.url);
  } finally {
    await server.stop();
  }
  const problems = watchPage(page, new URL(server.url).origin);
  await page.reload();
  await ready(page);
  await expectWhole(page);
  await page.goto(`${server.url}#/map?r=330110&l=en`);
  await page.reload();
  await ready(page);
  await expect(headline(page)).toContainText(/Yuhang District had .*32/);
  expect(problems).toEqual([]);
});

plain("one visit to the first page is enough for every page, downloads and the presentation", async ({ page }) => {
  plain.slow();
  const server = await startServer();
  try {
    await visit(page, server.url);
  } finally {
    await server.stop();
  }
  const problems = watchPage(page, new URL(server.url).origin);
  await page.reload();
  await ready(page);
  await walkEveryPage(page);
  await takeWorkbook(page);
  await presentSome(page);
  expect(problems).toEqual([]);
});

plain("the hosted site can be installed: its manifest is sound, and the browser's offer is kept", async ({ page }) => {
  const server = await startServer();
  try {
    await visit(page, `${server.url}#/data`);
    const browser = await page.context().newCDPSession(page);
    const { errors, url } = await browser.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    expect(url).toBe(`${server.url}manifest.webmanifest`);
    const icons = (await (await page.request.get(url)).json()).icons;
    for (const { src } of icons) expect((await page.request.get(server.url + src)).status(), src).toBe(200);
    await expect(page.locator("#copy")).toContainText("装到桌面");
    // The offer itself depends on the browser; what the page does with one does not.
    const asked = page.evaluate(
      () =>
        new Promise((resolve) => {
          const offer = new Event("beforeinstallprompt", { cancelable: true });
          offer.prompt = () => {
            resolve(offer.defaultPrevented);
            return Promise.resolve({ outcome: "accepted" });
          };
          window.dispatchEvent(offer);
        }),
    );
    await page.getByRole("button", { name: "安装到本机" }).click();
    expect(await asked, "the page asks in its own place and time").toBe(true);
    await expect(page.getByRole("button", { name: "安装到本机" })).toHaveCount(0);
  } finally {
    await server.stop();
  }
});

plain("a new version is announced, and comes when the reader asks for it", async ({ page }) => {
  const dir = await copyOfDist();
  const server = await startServer({ dir });
  try {
    await visit(page, `${server.url}#/map?r=330100`);
    await expect(update(page)).toHaveCount(0);
    await release(dir, "second");
    await page.reload();
    await expect(update(page)).toBeVisible({ timeout: 30_000 });
    await expect(page.locator("html"), "the page does not change under the reader's hands").not.toHaveAttribute("data-release");
    await update(page).getByRole("button", { name: "立即更新" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-release", "second");
    await ready(page);
    await expect(headline(page), "the reader is still where he was").toContainText("杭州市");
    await expect(update(page)).toHaveCount(0);
  } finally {
    await server.stop();
    await rm(dir, { recursive: true });
  }
});
