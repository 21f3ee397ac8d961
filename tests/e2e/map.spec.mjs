// The map as a way through the places: from the province to a county and back, by pointer, key and link.
import { expect, open, test } from "./atlas.mjs";
import { area, bodyRows, card, clickRegion, crumbs, expectAddress, headline, hoverRegion, look, map, ranking, rowNames, tapRegion } from "./reader.mjs";

const UNITS_OF_HANGZHOU = ["萧山区", "滨江区", "余杭区", "临平区", "钱塘区", "西湖区", "拱墅区", "富阳区", "临安区", "上城区", "建德市", "桐庐县", "淳安县"];
const YUHANG = "余杭区已认定小微企业园 32 个";
const HANGZHOU = "杭州市已认定小微企业园 232 个";
const ZHEJIANG = "浙江已认定小微企业园 1,161 个";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("choosing 杭州 and then 余杭 on the map changes headline, table, bars and address, and Back restores each", async ({ page }) => {
  await open(page, "#/map");
  await clickRegion(area(page, "330106"));
  await expect(headline(page)).toContainText(HANGZHOU);
  await expectAddress(page, "#/map?r=330100");
  await expect(ranking(page).getByRole("heading")).toHaveText("杭州市各统计单位");
  expect(await rowNames(ranking(page))).toEqual(UNITS_OF_HANGZHOU);

  await clickRegion(area(page, "330110"));
  await expect(headline(page)).toContainText(YUHANG);
  await expectAddress(page, "#/map?r=330110");
  await expect(ranking(page).getByRole("link", { name: "余杭区" })).toHaveAttribute("aria-current", "true");

  await page.goBack();
  await expect(headline(page)).toContainText(HANGZHOU);
  await expect(ranking(page).locator("[aria-current]")).toHaveCount(0);
  await page.goBack();
  await expect(headline(page)).toContainText(ZHEJIANG);
  await expectAddress(page, "#/map");
  await page.goForward();
  await expect(headline(page)).toContainText(HANGZHOU);
});

test("the bars of the ranking are as long as the figures are large", async ({ page }) => {
  await open(page, "#/map?r=330100");
  const parts = await bodyRows(ranking(page)).evaluateAll((rows) =>
    rows.map((row) => {
      const [bar, frame] = [row.querySelector("rect"), row.querySelector("svg")].map((it) => it.getBoundingClientRect().width);
      return { part: bar / frame, figure: Number(row.querySelector("svg").parentElement.textContent) };
    }),
  );
  expect(parts).toHaveLength(13);
  for (const { part, figure } of parts) expect(part, `bar of ${figure}`).toBeCloseTo(figure / 41, 2);
});

test("choosing a city flies the map to it, and the way up leads back out", async ({ page }) => {
  await open(page, "#/map");
  const province = await look(page);
  await clickRegion(area(page, "330106"));
  await expect.poll(async () => (await look(page)).width).toBeLessThan(province.width * 0.7);
  await clickRegion(area(page, "330110"));
  await expect(crumbs(page).getByRole("link")).toHaveText(["浙江省", "杭州市", "余杭区"]);
  await crumbs(page).getByRole("link", { name: "杭州市" }).click();
  await expect(headline(page)).toContainText(HANGZHOU);
  await crumbs(page).getByRole("link", { name: "浙江省" }).click();
  await expect(headline(page)).toContainText(ZHEJIANG);
  await expect.poll(() => look(page)).toEqual(province);
});

test("Escape goes up one level at a time", async ({ page }) => {
  await open(page, "#/map?r=330110");
  await area(page, "330110").focus();
  await page.keyboard.press("Escape");
  await expect(headline(page)).toContainText(HANGZHOU);
  await area(page, "330110").focus();
  await page.keyboard.press("Escape");
  await expect(headline(page)).toContainText(ZHEJIANG);
});

test("a zone is chosen by its diamond and counts as a unit of its city", async ({ page }) => {
  await open(page, "#/map?r=330200");
  const zone = map(page).getByRole("link", { name: /^杭州湾新区/ });
  const [name, figure] = (await zone.getAttribute("aria-label")).split(" ");
  await clickRegion(zone);
  await expect(headline(page)).toContainText(`${name}已认定小微企业园 ${figure} 个`);
  await expect(crumbs(page).getByRole("link")).toHaveText(["浙江省", "宁波市", name]);
});

test("嵊泗, which has none, is a ring and says zero", async ({ page }) => {
  await open(page, "#/map");
  const ring = map(page).locator("circle.mark--zero");
  await expect(ring).toHaveCount(1);
  const [inner, outer] = [await ring.boundingBox(), await area(page, "330922").boundingBox()];
  const [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2];
  expect(x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height, "the ring stands on 嵊泗").toBe(true);
  await expect(area(page, "330922")).toHaveAttribute("aria-label", "嵊泗县 0");
  await open(page, "#/map?r=330922");
  await expect(headline(page)).toContainText("嵊泗县尚无已认定小微企业园：来源文件所列数量为 0。");
});

test("hover, focus and touch show the same card", async ({ page, browser, baseURL }) => {
  await open(page, "#/map?r=330100");
  await hoverRegion(area(page, "330110"));
  await expect(card(page)).toContainText("余杭区");
  const text = await card(page).innerText();
  expect(text).toContain("32");
  await page.mouse.move(2, 2);
  await expect(card(page)).not.toContainText("余杭区");
  await area(page, "330110").focus();
  await expect(card(page)).toContainText("余杭区");
  expect(await card(page).innerText()).toBe(text);

  const context = await browser.newContext({ baseURL, hasTouch: true, isMobile: true, locale: "zh-CN", viewport: { width: 800, height: 1200 } });
  const phone = await context.newPage();
  await open(phone, "#/map?r=330100");
  await tapRegion(area(phone, "330110"));
  await expect(card(phone)).toContainText("余杭区");
  expect(await card(phone).innerText()).toBe(text);
  await context.close();
});

test("a row of the ranking and its region on the map point at each other", async ({ page }) => {
  await open(page, "#/map?r=330100");
  const row = bodyRows(ranking(page)).filter({ hasText: "余杭区" });
  await row.hover();
  await expect(area(page, "330110")).toHaveAttribute("data-active", "");
  await expect(map(page).locator("[data-active]")).toHaveCount(1);
  await expect(card(page)).toContainText("余杭区");
  await page.mouse.move(2, 2);
  await expect(map(page).locator("[data-active]")).toHaveCount(0);
  await hoverRegion(area(page, "330110"));
  await expect(row).toHaveAttribute("data-active", "");
});

test("the map's figures are a table too, with every unit of the place", async ({ page }) => {
  await open(page, "#/map");
  await page.getByText("地图的数据表", { exact: true }).click();
  const table = page.getByRole("table", { name: /^浙江省已认定小微企业园数量/ });
  await expect(table).toBeVisible();
  await expect(bodyRows(table)).toHaveCount(105);
  await expect(table.getByRole("row", { name: /^金华市 义乌市/ })).toContainText("63");
  await table.getByRole("link", { name: "义乌市" }).click();
  await expect(headline(page)).toContainText("义乌市已认定小微企业园 63 个");
});
