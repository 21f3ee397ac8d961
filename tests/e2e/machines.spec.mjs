// What machines find: descriptions of the data and of the pages, and the page in English by itself.
import { createHash } from "node:crypto";
import { expect, open, ready, test } from "./atlas.mjs";

const data = (page) => page.locator('script[type="application/ld+json"]').evaluate((it) => JSON.parse(it.textContent));

test("the page describes its data, and everything it names is there", async ({ page, request }) => {
  await open(page);
  const described = await data(page);
  expect(described["@type"]).toBe("Dataset");
  const published = await (await request.get("./data/datapackage.json")).json();
  expect(described.version).toBe(published.version);
  expect(described.license).toBe(published.licenses[0].path);
  expect(described.distribution).toHaveLength(published.resources.length + 1);
  for (const { contentUrl, encodingFormat } of described.distribution) {
    const answer = await request.get(`./${contentUrl}`);
    expect(answer.status(), contentUrl).toBe(200);
    expect(answer.headers()["content-type"]).toContain(encodingFormat);
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  }
});

test("each table has its description beside it, and the catalogue its true size and checksum", async ({ request }) => {
  const catalogue = await (await request.get("./data/dcat.jsonld")).json();
  const tables = catalogue["dcat:distribution"].slice(1);
  expect(tables.length).toBeGreaterThan(10);
  for (const table of tables) {
    const address = new URL(table["dcat:downloadURL"]["@id"], "http://site/data/dcat.jsonld").pathname;
    const body = await (await request.get(`.${address}`)).body();
    expect(String(body.length)).toBe(table["dcat:byteSize"]["@value"]);
    expect(createHash("sha256").update(body).digest("hex")).toBe(table["spdx:checksum"]["spdx:checksumValue"]["@value"]);
    const side = await (await request.get(`.${address}-metadata.json`)).json();
    expect(side.tableSchema.columns.map((it) => it.titles).join(",")).toBe(body.toString("utf8").split("\n", 1)[0]);
  }
  const group = await (await request.get("./data/csv-metadata.json")).json();
  expect(group.tables).toHaveLength(tables.length);
});

test("crawlers may come in, and a link has a card", async ({ page, request }) => {
  expect(await (await request.get("./robots.txt")).text()).toContain("Allow: /");
  await open(page);
  const card = await page.locator('meta[property="og:image"]').getAttribute("content");
  const answer = await request.get(`./${card}`);
  expect(answer.headers()["content-type"]).toBe("image/png");
  expect((await answer.body()).length, "messengers give up on large pictures").toBeLessThan(300_000);
  await expect(page.locator('meta[property="og:description"]')).toHaveAttribute("content", /小微企业园/);
});

test("the English page is English before any script, without one, and with them", async ({ page, browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const plain = await context.newPage();
  await plain.goto("./en.html");
  await expect(plain).toHaveTitle("Park Atlas");
  await expect(plain.locator("html")).toHaveAttribute("lang", "en");
  await expect(plain.locator("h1").first()).toContainText("1,161");
  expect(await plain.getByRole("table").count(), "tables without a script").toBeGreaterThan(1);
  await plain.getByRole("link", { name: "中文", exact: true }).first().click();
  await expect(plain).toHaveTitle("浙江小微企业园图谱");
  await context.close();

  await page.goto("./en.html");
  await ready(page);
  await expect(page).toHaveURL(/en\.html#\/\?l=en$/);
  await expect(page.locator("h1").first()).toContainText("1,161");
  expect((await data(page)).inLanguage).toEqual(["zh-CN", "en"]);
  await page.getByRole("banner").getByRole("link", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.goto("./en.html#/map?r=330110");
  await ready(page);
  await expect(page.locator("html"), "a link says its language itself").toHaveAttribute("lang", "zh-CN");
});
