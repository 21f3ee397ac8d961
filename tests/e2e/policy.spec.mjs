// Bases and pilots, the policy timeline, and the story of one county's parks.
import { expect, findings, open, test } from "./atlas.mjs";
import { bodyRows, expectAddress, sidewaysOverflow } from "./reader.mjs";

const PAGES = ["#/pilots", "#/policy", "#/policy/ruian"];

const title = (page, name) => page.getByRole("heading", { level: 1, name });

/** The card of a base or pilot. */
const card = (page, name) => page.getByRole("article").filter({ has: page.getByRole("heading", { level: 3, name }) });

test("a pilot is found on the map, read with its notes, and followed to its parks", async ({ page }) => {
  await open(page, "#/pilots");
  await expect(title(page, /创新基地与试点县/)).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(16);
  await page.getByRole("link", { name: "只看金华义乌市" }).click();
  await expectAddress(page, "#/pilots?r=330782");
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByText("只列出义乌市的 1 家（共 16 家）。")).toBeVisible();
  const yiwu = card(page, "金华义乌市");
  // Value added above output is doubtful, and says so beside both figures.
  await expect(yiwu.getByRole("row", { name: /产业集群增加值 35 亿元/ })).toContainText("存疑");
  await expect(yiwu.getByRole("row", { name: /信息光电产业产值 10 亿元/ })).toContainText("存疑");
  await yiwu.getByRole("link", { name: "第七批名单中的 4 个园区" }).click();
  await expectAddress(page, "#/parks?r=330782&b=7");
  await expect(bodyRows(page.getByRole("table")).first()).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "列出全部 16 家" }).click();
  await expect(page.getByRole("article")).toHaveCount(16);
});

test("figures that several have stand side by side with their doubts", async ({ page }) => {
  await open(page, "#/pilots?l=en");
  const groups = page.getByRole("region", { name: "Figures that at least two of them have" });
  await expect(groups.getByRole("heading", { level: 3 })).toHaveCount(6);
  await expect(groups.getByText("The printed names differ: 上市公司数、上市企业数.")).toBeVisible();
  await expect(groups.getByRole("listitem").filter({ hasText: "Wenling City" }).first()).toContainText("Doubtful");
});

test("a place without a pilot says so and leads back to all", async ({ page }) => {
  await open(page, "#/pilots?r=330900");
  await expect(page.getByText("名单里没有舟山市的基地或试点。")).toBeVisible();
  await page.getByRole("link", { name: "列出全部 16 家" }).click();
  await expectAddress(page, "#/pilots");
});

test("the timeline is a picture and a list of the same", async ({ page }) => {
  await open(page, "#/policy");
  const picture = page.getByRole("img", { name: /^时间线，2013年至2027年/ });
  await expect(picture).toBeVisible();
  const numbers = await picture.locator(".timeline__number").allInnerTexts();
  const entries = page.locator(".timeline__list > li");
  await expect(entries).toHaveCount(numbers.length);
  await expect(entries.filter({ hasText: "2018年12月10日" })).toContainText("编制五年规划");
  // A day stands where it belongs: mid 2021 between the lines of 2021 and 2022.
  const at = (text) => picture.locator(".timeline__year", { hasText: text }).evaluate((it) => it.getBoundingClientRect().left);
  const batch = await picture.locator(".timeline__mark--batch").evaluate((it) => it.getBoundingClientRect().left);
  expect(batch).toBeGreaterThan(await at("2021"));
  expect(batch).toBeLessThan(await at("2022"));
});

test("from the policy page to the forms and to one county's story", async ({ page }) => {
  await open(page, "#/policy");
  await expect(page.getByRole("heading", { name: "一个园区怎样得到认定" })).toBeVisible();
  await expect(page.locator(".step")).toHaveCount(4);
  await expect(page.locator(".levels > li")).toHaveCount(3);
  await page.getByRole("link", { name: /^这份通知的表格/ }).first().click();
  await expectAddress(page, "#/policy/forms");
  await page.goBack();
  await page.getByRole("link", { name: "一个县从规划到认定的经过" }).click();
  await expectAddress(page, "#/policy/ruian");
  await expect(title(page, "瑞安市：从规划到认定")).toBeVisible();
  const stages = page.getByRole("list", { name: /^条形图/ }).locator(".stage");
  await expect(stages).toHaveCount(5);
  await expect(stages.nth(3)).toContainText("口径");
  const lengths = await stages.locator(".bar-row__bar rect").evaluateAll((bars) => bars.map((it) => Number(it.getAttribute("width"))));
  expect(lengths).toEqual([1000, 696, 478, 609, 522]);
});

for (const hash of PAGES) {
  test(`${hash} fits a phone and is free of findings, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const query of ["", "?l=en"]) {
      await open(page, hash + query);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await sidewaysOverflow(page)).toEqual([]);
    }
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page)).toEqual([]);
    }
  });
}
