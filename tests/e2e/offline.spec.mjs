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

plain("a new version is announced, and comes when the reader asks for it", async ({ page }) => {
  const dir = await copyOfDist();
  const server = await startServer({ dir });
  try {
    await visit(page, `${server.url}#/map?r=330100`);
    await expect(update(page)).toHaveCount(0);
    await release(dir, "second");
    await page.reload();
    await expect(update(page)).toBeVisible({ timeout: 15_000 });
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
