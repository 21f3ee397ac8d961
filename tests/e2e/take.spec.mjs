// Taking away: files read back by other programs, references, links, frames; hosted and as one file.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { inflateRawSync } from "node:zlib";
import { expect, open, ready, SINGLE_FILE, test as hosted, watchPage, withoutWorker } from "./atlas.mjs";
import { clickRegion, expectAddress, headline } from "./reader.mjs";
import { download, takeAway, workbook } from "./taking.mjs";

/** Journeys go from the site to the single file: opening that is no request to elsewhere. */
const test = hosted.extend({
  problems: [
    async ({ page, baseURL }, use) => {
      const problems = watchPage(page, new URL(baseURL).origin);
      await use(problems);
      expect(problems.filter((it) => !it.startsWith(`elsewhere: ${SINGLE_FILE}`))).toEqual([]);
    },
    { auto: true },
  ],
});

/** The files of an archive, read from its central directory. */
function entries(zip) {
  const found = {};
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1")) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const start = zip.readUInt32LE(at + 42);
    const content = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(content, content + size);
    found[zip.toString("utf8", at + 46, at + 46 + name)] = method === 0 ? packed : inflateRawSync(packed);
    at += 46 + name + extra + comment;
  }
  return found;
}

const MARK = "\uFEFF";
const lines = (text) => text.split(/\r?\n/).filter(Boolean);

for (const [where, goto] of [
  ["hosted", (page) => open(page, "#/?r=330200")],
  ["from file://", async (page) => {
    await page.goto(`${SINGLE_FILE}#/?r=330200`);
    await ready(page);
  }],
]) {
  test(`every form of the units of 宁波 can be taken, ${where}`, async ({ page, problems }) => {
    await goto(page);
    const dialog = await takeAway(page, "ranking");
    await expect(dialog).toContainText("宁波市");

    const book = await download(page, dialog, /Excel 工作簿/);
    expect(book.name).toBe("park-atlas-ranking-330200.xlsx");
    const { sheets, merged } = await workbook(book.path);
    expect(sheets.map((it) => it.name)).toEqual(["封面", "排名", "说明", "各栏含义"]);
    expect(merged).toBe(0);
    const [head, ...rows] = sheets[1].rows;
    expect(head.every((it) => it.type === "string")).toBe(true);
    expect(rows).toHaveLength(Number(/^\D*(\d+) 行/.exec(await dialog.locator(".take__summary").innerText())[1]));
    const column = (name) => head.findIndex((it) => it.value.startsWith(name));
    const totals = rows.map((row) => row[column("已认定数")]);
    expect(totals.every((it) => it.type === "number")).toBe(true);
    expect(totals.reduce((sum, it) => sum + it.value, 0)).toBe(159);
    expect(rows.every((row) => row[column("截至日期")].type === "date")).toBe(true);
    expect(rows[0][column("截至日期")].value).toBe("2021-06-30");
    expect(rows.every((row) => row[column("地区代码")].type === "string")).toBe(true);

    const excel = (await download(page, dialog, /CSV（Excel 用）/)).bytes.toString("utf8");
    expect(excel.startsWith(MARK)).toBe(true);
    expect(excel).toContain("\r\n");
    expect(lines(excel)).toHaveLength(rows.length + 1);
    const plain = (await download(page, dialog, /CSV（程序用）/)).bytes.toString("utf8");
    expect(plain.startsWith("rank,prefecture_code,")).toBe(true);
    expect(plain).not.toContain("\r");

    const parcel = entries((await download(page, dialog, /CSV 和说明/)).bytes);
    expect(Object.keys(parcel).sort()).toEqual(["README.txt", "columns.csv", "notes.csv", "ranking.csv"]);
    expect(parcel["README.txt"].toString("utf8")).toContain("CC BY 4.0");
    expect(parcel["notes.csv"].toString("utf8")).toContain("zj-2021-3-28");

    const json = JSON.parse((await download(page, dialog, /JSON/)).bytes);
    expect(json.tables[0].rows).toHaveLength(rows.length);
    expect(json.about.citation).toContain("[DB/OL]");

    await dialog.getByRole("radio", { name: "全部数据" }).check();
    const all = await workbook((await download(page, dialog, /Excel 工作簿/)).path);
    const sizes = Object.fromEntries(all.sheets.map((it) => [it.name, it.rows.length - 1]));
    expect(sizes).toMatchObject({ 园区名单: 152, 已认定数: 105, 地区: 118, 文件: 5 });
    const seeds = entries((await download(page, dialog, /完整数据包/)).bytes);
    const names = Object.keys(seeds);
    expect(names).toContain("park-atlas-data/datapackage.json");
    expect(names.some((it) => it.includes("geo"))).toBe(false);
    const parks = seeds["park-atlas-data/certified_parks.csv"].toString("utf8");
    expect(parks).toBe(await readFile(new URL("../../seeds/certified_parks.csv", import.meta.url), "utf8"));
    expect(problems.filter((it) => !it.includes(SINGLE_FILE))).toEqual([]);
  });
}

test("the dialog is entered and left by key, and gives the focus back", async ({ page }) => {
  await open(page);
  const button = page.locator('[data-take="headline"]');
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test("a reference is copied, word for word", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "#/?r=330106");
  const dialog = await takeAway(page, "headline");
  await dialog.locator(".copy").filter({ has: page.locator("#cite-gbt") }).getByRole("button").click();
  await expect(dialog.getByText("已复制。")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^浙江小微企业园图谱\. 西湖区小微企业园主要数字.*\[DB\/OL\]\. \[\d{4}-\d\d-\d\d\]\. http.*#\/\?r=330106\.$/);
});

test("where the clipboard is refused, the text is selected and it is said how to go on", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  });
  await open(page, "#/?l=en");
  const dialog = await takeAway(page, "headline");
  await dialog.locator(".copy").filter({ has: page.locator("#take-link") }).getByRole("button").click();
  await expect(dialog.getByText(/The text is selected/)).toBeVisible();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.trim()).toBe(page.url());
});

test("a press before the module has come waits for it; a failure is said and can be tried again", async ({ page, problems }) => {
  await withoutWorker(page);
  await page.route("**/assets/lazy-*.wasm", (route) => route.abort());
  await open(page);
  await page.locator('[data-take="map"]').click();
  await expect(page.getByRole("alert").filter({ hasText: "未能载入" }).first()).toBeVisible();
  await page.unroute("**/assets/lazy-*.wasm");
  await page.getByRole("button", { name: "重试" }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  problems.length = 0;
});

/** A page of another origin that embeds what the code says. */
async function host(html) {
  const server = createServer((_, answer) => {
    answer.setHeader("Content-Type", "text/html; charset=utf-8");
    answer.end(`<!doctype html><title>host</title><body>${html}`);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://localhost:${server.address().port}/`, stop: () => server.close() };
}

test("what is embedded lives in a sandbox on another site: it is drawn, and a county can be chosen", async ({ page, browser, baseURL }) => {
  await open(page, "#/map?r=330200");
  const dialog = await takeAway(page, "map");
  await dialog.getByText("嵌入网页").click();
  await dialog.getByRole("combobox", { name: "语言" }).selectOption({ label: "English" });
  await dialog.getByRole("combobox", { name: "外观" }).selectOption({ label: "深色" });
  const code = await dialog.locator("#embed-code").innerText();
  expect(code).not.toContain("allow-same-origin");
  const other = await host(code);
  const context = await browser.newContext();
  const outside = await context.newPage();
  const problems = watchPage(outside, other.url);
  try {
    await outside.goto(other.url);
    const frame = outside.frameLocator("iframe");
    await expect(frame.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 30_000 });
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(frame.getByRole("banner")).toHaveCount(0);
    const county = frame.getByRole("figure").locator('a[data-region="330206"]');
    await clickRegion(county);
    await expect(frame.locator(".card__name")).toContainText("Beilun");
    await expect(frame.getByRole("link", { name: "Park Atlas" })).toHaveAttribute("href", /^\.\/#\/map\?l=en&r=330206/);
    const real = problems.filter((it) => !it.startsWith(`elsewhere: ${baseURL}`));
    expect(real).toEqual([]);
  } finally {
    await context.close();
    other.stop();
  }
});

test("every view can be embedded, with controls or without", async ({ page }) => {
  for (const [address, seen] of [
    ["#/?e=ranking", ".table--ranking"],
    ["#/?e=-batch", ".batch__picture svg"],
    ["#/parks?e=parks", ".table--parks tbody tr"],
    ["#/region/330106?e=region&r=330106", ".headline__figures"],
    ["#/map?e=-map&r=330200", ".map"],
  ]) {
    await page.goto("about:blank");
    await page.goto(`./park-atlas.html${address}`);
    await ready(page);
    await expect(page.locator(seen).first()).toBeVisible();
    await expect(page.getByRole("banner")).toHaveCount(0);
    await expect(page.locator(".take-button:visible")).toHaveCount(0);
    await expect(page.getByRole("contentinfo")).toContainText("浙小微园办");
  }
  await expect(page.locator(".lens")).toBeHidden();
});

test("from a file the dialog says that embedding needs a server", async ({ page }) => {
  await page.goto(SINGLE_FILE);
  await ready(page);
  const dialog = await takeAway(page, "map");
  await dialog.getByText("嵌入网页").click();
  await expect(dialog.getByText(/别的网页无法嵌入它/)).toBeVisible();
  await expect(dialog.locator("iframe")).toHaveCount(0);
});

test("the data page leads from a note to its document and back", async ({ page }) => {
  await open(page, "#/data?d=zj-2021-3-26");
  await expect(headline(page)).toHaveText("数据与来源");
  const note = page.locator("#note-zj-2021-3-26");
  await expect(note).toHaveClass(/note--marked/);
  await expect(note).toBeInViewport();
  await expect(page.locator(".notes__list > li")).toHaveCount(38);
  await page.getByRole("navigation", { name: "按文件看说明" }).getByRole("link", { name: "全部" }).click();
  await expectAddress(page, "#/data");
  await expect(page.locator(".notes__list > li")).toHaveCount(235);
});
