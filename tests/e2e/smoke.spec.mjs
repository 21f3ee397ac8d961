// The site starts, hosted and as one file, and needs nothing from anywhere else.
import { rm } from "node:fs/promises";
import { expect, open, ready, SINGLE_FILE, startServer, test, watchPage } from "./atlas.mjs";
import { copyOfDist, release } from "./release.mjs";

test("the hosted page starts without an error", async ({ page }) => {
  await open(page);
  await expect(page.locator("#app-failed")).toBeHidden();
  // With or without a separator, as the language writes it.
  await expect(page.locator("main").first()).toContainText(/1,?161/);
});

test("the chart library loads on demand and draws under the page's policy", async ({ page }) => {
  await open(page);
  const drawn = await page.evaluate(async () => {
    const echarts = await parkAtlas.loadCharts();
    const place = document.createElement("div");
    document.body.append(place);
    const chart = echarts.init(place, null, { renderer: "svg", width: 300, height: 200 });
    chart.setOption({
      animation: false,
      aria: { enabled: true },
      tooltip: { trigger: "axis" },
      legend: {},
      xAxis: { data: ["a", "b"] },
      yAxis: {},
      series: [{ name: "s", type: "bar", data: [1, 2] }],
    });
    chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: 1 });
    return place.querySelectorAll("svg path").length;
  });
  expect(drawn).toBeGreaterThan(2);
});

test("the page is whole before any script, and without one", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto("./");
  await expect(page.locator("h1").first()).toBeVisible();
  await context.close();
});

test("a script that cannot load shows the reason and keeps the page", async ({ page, problems }) => {
  await page.route("**/assets/park-atlas-*.js", (route) => route.abort());
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-app", "failed");
  await expect(page.locator("#app-failed")).toBeVisible();
  await expect(page.locator("#app-failed [data-reason]")).toContainText("park-atlas-");
  await expect(page.locator("h1").first()).toBeVisible();
  problems.length = 0;
});

test("a module that cannot load shows the reason and keeps the page", async ({ page, problems }) => {
  await page.route("**/assets/park-atlas-*.wasm", (route) => route.fulfill({ status: 500, body: "" }));
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-app", "failed");
  await expect(page.locator("#app-failed")).toBeVisible();
  await expect(page.locator("h1").first()).toBeVisible();
  problems.length = 0;
});

test("the single file opens from disk with the network cut", async ({ browser }) => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const problems = watchPage(page, SINGLE_FILE);
  await page.goto(SINGLE_FILE);
  await ready(page);
  const kind = await page.evaluate(async () => [parkAtlas.standalone, typeof (await parkAtlas.loadCharts()).init]);
  expect(kind).toEqual([true, "function"]);
  expect(problems).toEqual([]);
  await context.close();
});

test("the site works below a path and, once visited, with the server stopped", async ({ browser }) => {
  const server = await startServer({ prefix: "/some/where/" });
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(server.url);
    await ready(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => Boolean(navigator.serviceWorker.controller));
  } finally {
    await server.stop();
  }
  const problems = watchPage(page, new URL(server.url).origin);
  await page.reload();
  await ready(page);
  await page.evaluate(() => parkAtlas.loadCharts());
  const table = await page.evaluate(() => fetch("data/regions.csv").then((answer) => answer.status));
  expect(table).toBe(200);
  // As a host may show it that leaves the ending away.
  await page.goto(`${server.url}en`);
  await ready(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(problems).toEqual([]);
  await context.close();
});

test("a new version waits, says so, and takes over when asked", async ({ browser }) => {
  const dir = await copyOfDist();
  const server = await startServer({ dir });
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.goto(server.url);
    await ready(page);
    await page.waitForFunction(() => Boolean(navigator.serviceWorker.controller));
    await release(dir, "second");
    await page.evaluate(() => {
      window.addEventListener("atlas:update", () => (window.told = true));
      return navigator.serviceWorker.getRegistration().then((registration) => registration.update());
    });
    await page.waitForFunction(() => window.told === true);
    expect(await page.locator("html").getAttribute("data-release")).toBe(null);
    await page.evaluate(() => parkAtlas.applyUpdate());
    await expect(page.locator("html")).toHaveAttribute("data-release", "second");
    const caches = await page.evaluate(() => window.caches.keys());
    expect(caches).toHaveLength(1);
  } finally {
    await server.stop();
    await context.close();
    await rm(dir, { recursive: true });
  }
});

test("the server sends the headers of a real host", async ({ request }) => {
  const page = await request.get("./");
  const text = await page.text();
  expect(page.headers()["cache-control"]).toBe("no-cache");
  expect(text).toContain(page.headers()["content-security-policy"]);
  expect(page.headers()["content-security-policy"]).not.toContain("unsafe-inline");
  const module = /href="(assets\/[^"]+\.wasm)"/.exec(text)[1];
  const answer = await request.get(module, { headers: { "Accept-Encoding": "br" } });
  expect(answer.headers()["content-type"]).toBe("application/wasm");
  expect(answer.headers()["content-encoding"]).toBe("br");
  expect(answer.headers()["cache-control"]).toContain("immutable");
});
