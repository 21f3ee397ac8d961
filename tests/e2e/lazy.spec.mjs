// The second module: its pages say when they load, when they cannot, and come when asked again.
import { test, expect, open, withoutWorker } from "./atlas.mjs";

test("a page that cannot load says so, keeps the rest, and comes when asked again", async ({ page, problems }) => {
  await withoutWorker(page);
  await page.route(/assets\/lazy-.*\.wasm/, (route) => route.abort());
  await open(page, "#/parks");
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("未能载入");
  await expect(page.getByRole("navigation", { name: "页面" })).toBeVisible();
  problems.length = 0;
  await page.unroute(/assets\/lazy-.*\.wasm/);
  await alert.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test("while a page loads, its place says so, and Back leads out of it", async ({ page, problems }) => {
  let release;
  const held = new Promise((resolve) => {
    release = resolve;
  });
  await withoutWorker(page);
  await page.route(/assets\/lazy-.*\.wasm/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, "#/map");
  await page.getByRole("link", { name: "园区名单" }).click();
  await expect(page.getByText("正在载入…")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("正在载入…")).toHaveCount(0);
  await expect(page.locator("h1")).toContainText("浙江");
  release();
  await expect(page.locator("html")).toHaveAttribute("data-lazy", "ready");
  await expect(page.locator("h1")).toHaveCount(1);
  expect(problems).toEqual([]);
});

test("the first view asks for nothing of the second module until its place comes near", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page, "#/map");
  await expect(page.locator("h1")).toBeVisible();
  expect(asked.filter((url) => url.includes("/lazy-"))).toEqual([]);
});
