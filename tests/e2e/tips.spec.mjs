// Where a published figure stands: by pointer, by key and by finger, in both languages.
import { expect, findings, open, test } from "./atlas.mjs";
import { expectAddress } from "./reader.mjs";

const tip = (page) => page.locator("#source-tip .tip__box");

/** Waits for the module that tells; pages of the first view load it only when asked for. */
async function told(page) {
  const isThere = page.locator("html[data-lazy='ready']");
  if ((await isThere.count()) === 0) await page.locator("#lazy").scrollIntoViewIfNeeded();
  await expect(isThere).toHaveCount(1, { timeout: 30_000 });
}

test("a headline figure tells its document and leads to it", async ({ page }) => {
  await open(page, "#/?r=330106");
  await told(page);
  // Scrolling hides a tip: it would stand beside something else.
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(200);
  await page.locator("a.figure__source").first().hover();
  await expect(tip(page)).toContainText("浙小微园办〔2021〕3号，附件2 杭州市，印作“西湖区”");
  await page.keyboard.press("Escape");
  await expect(tip(page)).toHaveCount(0);
  await page.locator("a.figure__source").first().focus();
  await expect(tip(page)).toBeVisible();
  await expect(page.locator("a.figure__source").first()).toHaveAttribute("aria-describedby", "source-tip");
  await tip(page).getByRole("link", { name: /在数据页看/ }).click();
  await expectAddress(page, "#/data?r=330106&d=zj-2021-3");
});

test("a row of the parks table tells its annex and number, by pointer and by key", async ({ page }) => {
  await open(page, "#/parks");
  await told(page);
  const row = page.locator("tr.park").first();
  await row.locator("td").first().hover();
  await expect(tip(page)).toContainText("浙小微园办〔2021〕3号，附件1 第 1 行。");
  await page.mouse.move(2, 2);
  await expect(tip(page)).toHaveCount(0);
  // By key: the link of the row, and the head of the column.
  await row.getByRole("link", { name: /西湖区/ }).first().focus();
  await expect(tip(page)).toContainText("附件1 第 1 行，印作“西湖区”");
  await page.keyboard.press("Escape");
  await expect(tip(page)).toHaveCount(0);
  await page.getByRole("columnheader", { name: "按序号排序" }).getByRole("link").focus();
  await expect(tip(page)).toContainText("浙小微园办〔2021〕3号 附件1");
});

test("an area of a flagship park tells the row of its annex, in English with the Chinese marked", async ({ page }) => {
  await open(page, "#/parks?k=flagship&l=en");
  await told(page);
  const figure = page.locator("tr.park").first().locator("td.table__number").first();
  await figure.hover();
  await expect(tip(page)).toContainText("湖政办发〔2025〕9号, annex 2, row 1.");
  await expect(tip(page).locator("p:not(.tip__title) [lang='zh-CN']").first()).toHaveText("湖政办发〔2025〕9号");
  // The tip lies over the page, in no landmark of it.
  expect([...(await findings(page, "main")), ...(await findings(page, "#source-tip"))]).toEqual([]);
});

test("the cells and rows of a comparison tell where they stand", async ({ page }) => {
  await open(page, "#/compare?r=330381~330502");
  await told(page);
  const row = page.getByRole("row", { name: /^已认定小微企业园/ });
  await row.getByRole("cell").first().hover();
  await expect(tip(page)).toContainText("瑞安市 · 已认定小微企业园 · 12");
  await expect(tip(page)).toContainText("附件2 温州市，印作“瑞安市”");
  await page.mouse.move(2, 2);
  await expect(tip(page)).toHaveCount(0);
  await row.getByRole("rowheader").focus();
  await expect(tip(page)).toContainText("瑞安市、吴兴区");
  await page.keyboard.press("Tab");
  await expect(tip(page)).not.toContainText("已认定小微企业园 · 12");
});

test("a neighbour's figure on a region's page is told", async ({ page }) => {
  await open(page, "#/region/330381?l=en");
  await told(page);
  const row = page.locator('tr[data-region="330326"]');
  await row.locator("td.table__number").first().hover();
  await expect(tip(page)).toContainText("Pingyang County");
  await expect(tip(page)).toContainText("浙小微园办〔2021〕3号, 附件2 温州市");
});

test("figures of the index of regions are told, those of a sum too", async ({ page }) => {
  await open(page, "#/regions");
  await told(page);
  const group = page.locator(".regions__group").filter({ has: page.locator("#regions-330500") });
  // Scrolling hides what is told: in sight first, then pointed at.
  const first = group.locator("tbody tr").first().locator("td.table__number").first();
  await first.scrollIntoViewIfNeeded();
  await expect(async () => {
    await page.mouse.move(2, 2);
    await first.hover();
    await expect(tip(page)).toContainText("吴兴区", { timeout: 1000 });
  }).toPass();
  await expect(tip(page)).toContainText("浙小微园办〔2021〕3号");
  await group.locator("tbody tr").last().locator("td.table__number").last().hover();
  await expect(tip(page)).toContainText("湖州市");
});

test("the card of the map tells of what is chosen", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, "#/?r=330106");
  await told(page);
  const figure = page.locator(".card dd").first();
  await figure.scrollIntoViewIfNeeded();
  await page.mouse.move(2, 2);
  await figure.hover();
  await expect(tip(page)).toContainText("西湖区 · 已认定小微企业园 · 16");
  // What is only pointed at has no figures to be asked about: the map below can be pointed at.
  await page.evaluate(() => (location.hash = "#/"));
  await expect(page.locator(".card [data-region-page]")).toHaveCount(0);
});

test.describe("by finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test("a tap on a figure tells, a second tap hides, a link still leads", async ({ page }) => {
    await open(page, "#/parks");
    await told(page);
    const row = page.locator("tr.park").nth(2);
    const number = row.locator("td").first();
    await number.tap();
    await expect(tip(page)).toContainText("附件1 第 3 行");
    const box = await tip(page).boundingBox();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await number.tap();
    await expect(tip(page)).toHaveCount(0);
    await row.getByRole("link").first().tap();
    await expect(page).toHaveURL(/#\/region\//);
  });

  test("the card below the map tells", async ({ page }) => {
    await open(page, "#/?r=330106");
    await told(page);
    await page.locator(".card dd").first().tap();
    await expect(tip(page)).toContainText("西湖区 · 已认定小微企业园 · 16");
    await page.locator("h1").first().tap();
    await expect(tip(page)).toHaveCount(0);
  });
});
