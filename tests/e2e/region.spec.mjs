// The page of a region, the index of regions, and regions side by side.
import { expect, findings, open, test } from "./atlas.mjs";
import { bodyRows, expectAddress, headline, sidewaysOverflow } from "./reader.mjs";

/** A part of a page with this heading. */
const section = (page, name) => page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name }) });

const title = (page, name) => page.getByRole("heading", { level: 1, name, exact: true });

/** The sheets of A4 that a page fills. */
async function sheets(page) {
  const paper = (await page.pdf({ format: "A4", margin: { top: "10mm", bottom: "10mm", left: "12mm", right: "12mm" } })).toString("latin1");
  return paper.match(/\/Type\s*\/Page\b/g).length;
}

test("a region's page opens by its link and says what is known", async ({ page }) => {
  await open(page, "#/region/330382");
  await expect(title(page, "乐清市")).toBeVisible();
  await expect(page).toHaveTitle(/乐清市/);
  await expect(page.getByText("截至2021年6月30日，乐清市已认定小微企业园 20 个")).toBeVisible();
  const crumbs = page.getByRole("navigation", { name: "所在层级" });
  await expect(crumbs.getByRole("link")).toHaveText(["浙江省", "温州市", "乐清市"]);
  await expect(bodyRows(section(page, "第七批公布的园区").getByRole("table"))).toHaveCount(2);
  const maps = page.getByRole("img", { name: /标出乐清市在温州市的位置/ });
  await expect(maps).toBeVisible();
  // The outlines come from the page's own drawing; none is fetched or repeated.
  const drawn = await maps.locator("use.is-here").evaluate((it) => it.getBoundingClientRect().width);
  expect(drawn).toBeGreaterThan(5);
});

test("from the overview to a region, on to a neighbour, and back", async ({ page }) => {
  await open(page, "#/?r=330381");
  await page.getByRole("link", { name: "地区详情" }).click();
  await expect(title(page, "瑞安市")).toBeVisible();
  await section(page, "相邻地区").getByRole("link", { name: "平阳县" }).click();
  await expect(title(page, "平阳县")).toBeVisible();
  await expect(section(page, "相邻地区").getByRole("link", { name: "瑞安市" })).toBeVisible();
  await page.getByRole("link", { name: "苍南县 →" }).click();
  await expect(title(page, "苍南县")).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(title(page, "瑞安市")).toBeVisible();
  await page.goBack();
  await expect(headline(page)).toContainText("瑞安市已认定小微企业园 12 个");
});

test("three documents are gathered on one page, with what their figures count", async ({ page }) => {
  await open(page, "#/region/330381?l=en");
  await expect(section(page, /Provincial pilot county/).getByRole("table")).toBeVisible();
  const own = section(page, /Figures in 《我市规划三年新建小微园5家以上》/);
  await expect(own.getByRole("row", { name: /Parks planned 23/ })).toBeVisible();
  await expect(own.getByText("must not be added").first()).toBeVisible();
});

test("a code that no region has leads to the index and says so", async ({ page }) => {
  await open(page, "#/region/330101");
  await expect(page.getByRole("status").filter({ hasText: "/region/330101" })).toBeVisible();
  await expect(title(page, "各地")).toBeVisible();
});

test("the index lists every region and jumps to a city by keyboard", async ({ page }) => {
  await open(page, "#/regions");
  const links = page.locator(".regions a");
  await expect(links).toHaveCount(117);
  await page.getByRole("button", { name: "丽水市" }).press("Enter");
  const city = page.getByRole("heading", { level: 2, name: "丽水市" });
  await expect(city).toBeFocused();
  await expect(city).toBeInViewport();
  await page.getByRole("link", { name: "景宁畲族自治县" }).click();
  await expect(title(page, "景宁畲族自治县")).toBeVisible();
});

for (const [name, code, most] of [["an ordinary county", "330382", 1], ["a county without parks", "330922", 1], ["a zone", "331000-taizhouwan", 1], ["a county with a pilot", "331081", 1], ["the county with the longest list of parks", "330109", 2], ["the county with most documents", "330381", 2], ["a district with targets", "330502", 2]]) {
  for (const language of ["zh", "en"]) {
    test(`${name} prints on ${most === 1 ? "one sheet" : "at most two sheets"} of A4, ${language}`, async ({ page }) => {
      await open(page, `#/region/${code}?l=${language}`);
      await expect(page.locator(".region")).toBeVisible();
      expect(await sheets(page)).toBeLessThanOrEqual(most);
    });
  }
}

test("six are compared and a seventh is refused", async ({ page }) => {
  await open(page, "#/compare");
  await expect(page.getByText("选两到六个地区并排比较")).toBeVisible();
  await page.getByRole("link", { name: "数量最多的三个统计单位" }).click();
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(1 + 3 + 1);
  const picker = page.getByRole("combobox", { name: "加入地区" });
  for (const place of ["乐清市", "瑞安市", "长合区"]) {
    await picker.selectOption({ label: place });
    await expect(table.getByRole("columnheader", { name: place })).toBeVisible();
  }
  await expectAddress(page, "#/compare?r=330108~330109~330381~330382~330500-changhe~330782");
  await picker.selectOption({ label: "嵊泗县" });
  await expect(page.getByRole("status").filter({ hasText: "没有加入嵊泗县" })).toBeVisible();
  await expectAddress(page, "#/compare?r=330108~330109~330381~330382~330500-changhe~330782");
  await table.getByRole("link", { name: "去掉长合区" }).click();
  await expect(page.getByText("没有加入嵊泗县")).toBeHidden();
  await picker.selectOption({ label: "嵊泗县" });
  await expect(table.getByRole("columnheader", { name: "嵊泗县" })).toBeVisible();
  await expect(page.getByText("已认定小微企业园最多的是义乌市（63 个），最少的是嵊泗县（0 个），相差 63 个")).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(table.getByRole("columnheader", { name: "长合区" })).toBeVisible();
});

test("a link with seven compares six and loses none", async ({ page }) => {
  await open(page, "#/compare?r=330102~330105~330106~330108~330109~330110~330382");
  await expect(page.getByText("只比较前 6 个；没有列出的是：乐清市")).toBeVisible();
  await page.getByRole("link", { name: "去掉上城区" }).first().click();
  await expect(page.getByRole("columnheader", { name: "乐清市" })).toBeVisible();
});

for (const width of [360, 768, 1440]) {
  for (const hash of ["#/region/330381", "#/region/330500?l=en", "#/regions?l=en", "#/compare?l=en&r=330381~330382~330500~330922~331127"]) {
    test(`${hash} is as wide as a window of ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, hash);
      await expect(page.getByRole("table").first()).toBeVisible();
      expect(await sidewaysOverflow(page)).toEqual([]);
    });
  }
}

test("what is compared keeps its names in sight on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "#/compare?r=330108~330109~330381~330382~330782");
  const name = page.getByRole("rowheader", { name: "已认定小微企业园", exact: true });
  const scroller = page.locator(".compare .table-scroll");
  await scroller.evaluate((it) => (it.scrollLeft = 300));
  const [box, frame] = [await name.boundingBox(), await scroller.boundingBox()];
  expect(Math.abs(box.x - frame.x)).toBeLessThan(2);
});

for (const colorScheme of ["light", "dark"]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const hash of ["#/region/330381", "#/region/330500-changhe?l=en", "#/regions", "#/compare?r=330381~330382", "#/compare?l=en"]) {
      test(`${hash}: axe finds nothing`, async ({ page }) => {
        test.slow();
        await open(page, hash);
        await expect(headline(page)).toBeVisible();
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}
