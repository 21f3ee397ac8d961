// Huzhou's plan and its flagship parks: reading them, finding a park, and keeping one's own figures.
import { readFile } from "node:fs/promises";
import { expect, findings, open, test } from "./atlas.mjs";
import { expectAddress, sidewaysOverflow } from "./reader.mjs";
import { workbook } from "./taking.mjs";

const table = (page, name) => page.getByRole("table", { name });
const row = (scope, name) => scope.getByRole("row").filter({ has: scope.page().getByRole("rowheader", { name }) });
const cells = async (scope, name) => (await row(scope, name).getByRole("cell").allInnerTexts()).map((it) => it.trim());
const pages = { plan: "#/huzhou", parks: "#/huzhou/parks" };

test("the plan's table, pictures and checks say the same", async ({ page }) => {
  await open(page, "#/huzhou");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("102 个");
  const flow = table(page, /^科技型产业园.*流量/);
  expect(await cells(flow, "吴兴区")).toEqual(["12", "12", "10", "34", "33.3%"]);
  const stock = table(page, /^省级以上专精特新企业.*存量/);
  expect((await cells(stock, "吴兴区")).slice(0, 4)).toEqual(["160", "180", "200", "16.1%"]);
  await expect(page.getByRole("img", { name: "吴兴区：2025 12，2026 12，2027 10" })).toBeVisible();
  await expect(row(table(page, /^正文目标/), /省级以上专精特新企业累计数/)).toContainText("达到，+40");
});

test("a part of the structure leads to its measure on the same page and to the parks", async ({ page }) => {
  await open(page, "#/huzhou");
  const pool = page.getByRole("listitem").filter({ hasText: "配套基金池" }).last();
  await pool.getByRole("link", { name: "措施：支持耐心资本输出" }).click();
  await expect(page.getByRole("heading", { name: /支持耐心资本输出/ })).toBeFocused();
  await expectAddress(page, "#/huzhou");
  await page.getByRole("link", { name: "看标志性园区" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("标志性园区");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("102 个");
});

test("one's own figures are checked, ranked, kept and taken back", async ({ page }) => {
  await open(page, "#/huzhou");
  const sheet = table(page, /^您的实际数/);
  const field = (unit, indicator) => sheet.getByRole("textbox", { name: new RegExp(`^${unit}，${indicator}`) });
  await field("吴兴区", "科技型产业园").fill("6");
  await field("南浔区", "科技型产业园").fill("六个");
  await field("德清县", "科技型产业园").fill("8");
  await field("德清县", "科技型产业园").blur();
  await expect(field("南浔区", "科技型产业园")).toHaveAttribute("aria-invalid", "true");
  await expect(field("南浔区", "科技型产业园")).toHaveAccessibleDescription(/整数/);
  await expect(field("南浔区", "科技型产业园")).toHaveValue("六个");
  const league = table(page, /完成率排名/);
  expect(await cells(league, "德清县")).toEqual(["1", "8", "8", "100.0%", "0", "–"]);
  expect(await cells(league, "吴兴区")).toEqual(["2", "6", "12", "50.0%", "6", "–"]);

  await page.reload();
  await expect(field("吴兴区", "科技型产业园")).toHaveValue("6");

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "导出 CSV" }).click()]);
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("330502,吴兴区,2025,1,tech_parks,6");

  await page.getByRole("button", { name: "全部清除" }).click();
  await expect(page.getByText("这个季度、这项指标还没有填入的数。")).toBeVisible();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(field("德清县", "科技型产业园")).toHaveValue("8");

  await page.locator("summary", { hasText: "粘贴表格文字" }).click();
  await page.getByRole("textbox", { name: /第一行是栏名/ }).fill("区县\t产业园\n长兴县\t3\n杭州市\t1\n");
  await page.getByRole("button", { name: "读入粘贴的文字" }).click();
  await expect(field("长兴县", "科技型产业园")).toHaveValue("3");
  await expect(page.getByText("第 3 行“杭州市”：不是计划里的区县或功能区")).toBeVisible();

  await page.locator("input[type=file]").setInputFiles({ name: "x.csv", mimeType: "text/csv", buffer: Buffer.from("region_code,year,quarter,indicator,value\n330523,2025,1,tech_parks,2\n") });
  await expect(field("安吉县", "科技型产业园")).toHaveValue("2");
});

test("one's own figures and their league table are a workbook that says whose they are", async ({ page }) => {
  await open(page, "#/huzhou");
  const button = page.getByRole("button", { name: "导出 XLSX" });
  await expect(button).toBeDisabled();
  const field = (unit) => table(page, /^您的实际数/).getByRole("textbox", { name: new RegExp(`^${unit}，科技型产业园`) });
  await field("吴兴区").fill("6");
  await field("德清县").fill("10");
  await field("德清县").blur();
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(file.suggestedFilename()).toBe("湖州播种计划-我的实际数.xlsx");
  await expect(page.getByText("已交给浏览器保存：湖州播种计划-我的实际数.xlsx")).toBeVisible();
  const { sheets } = await workbook(await file.path());
  expect(sheets.map((it) => it.name)).toEqual(["封面", "您填的数 季度排名", "您填的数 完成情况", "说明", "各栏含义"]);
  const [cover, league, all] = sheets.map((it) => it.rows.map((row) => row.map((cell) => cell.value)));
  expect(cover[0][0]).toContain("读者自己填入的实际数");
  expect(cover[1][1]).toContain("不是文件里的数");
  const cell = (rows, row, name) => rows[row][rows[0].findIndex((it) => it.startsWith(name))];
  expect(["地区（英文）", "您填入的实际数", "年度目标", "完成率", "缺口", "超出"].map((it) => cell(league, 1, it))).toEqual(["Deqing County", 10, 8, 1.25, 0, 2]);
  expect(["名次", "您填入的实际数", "完成率", "缺口"].map((it) => cell(league, 2, it))).toEqual([2, 6, 0.5, 6]);
  expect(league).toHaveLength(8);
  expect(all).toHaveLength(3);
  expect(sheets[2].rows[1].map((it) => it.type).slice(5, 8)).toEqual(["number", "number", "number"]);
});

test("a browser that keeps nothing says so, and what it kept broken is told", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await open(page, "#/huzhou");
  const field = table(page, /^您的实际数/).getByRole("textbox").first();
  await field.fill("5");
  await field.blur();
  await expect(page.getByText(/不让保存/)).toBeVisible();
  await expect(field).toHaveValue("5");
});

test("the finder narrows by its conditions, and Back widens again", async ({ page }) => {
  await open(page, "#/huzhou/parks");
  const count = page.getByRole("status").filter({ hasText: "个园区里" });
  await page.getByLabel("行业大类").selectOption({ label: "33 金属制品业（1）" });
  await expectAddress(page, "#/huzhou/parks?f=33");
  await expect(count).toContainText("1 个符合");
  await expect(page.getByText("瑞明科创园").first()).toBeVisible();
  await expect(page.getByRole("img", { name: /德清县 1 个/ })).toBeVisible();
  await page.goBack();
  await expect(count).toContainText("151 个符合");
  await page.getByRole("link", { name: "只看长兴县" }).first().click();
  await expectAddress(page, "#/huzhou/parks?r=330522");
});

test("the scatter is walked by keys from little land to much", async ({ page }) => {
  await open(page, "#/huzhou/parks");
  const first = page.getByRole("group", { name: /占地（亩）与建筑面积/ }).getByRole("img").first();
  await first.focus();
  const card = page.locator(".scatter__card");
  await expect(card).toContainText("安吉科技创业园");
  await page.keyboard.press("End");
  await expect(card).toContainText("安吉县智能加速器园区");
  await page.keyboard.press("ArrowLeft");
  await expect(card).toContainText("德清（中国）木业文化产业园");
  await page.keyboard.press("Escape");
  await expect(card).toHaveText("");
});

for (const [name, hash] of Object.entries(pages)) {
  for (const [language, colorScheme] of [["zh", "light"], ["en", "dark"]]) {
    test.describe(`${name} in ${language}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      test("axe finds nothing, and no page is wider than a phone", async ({ page }) => {
        test.slow();
        await open(page, `${hash}?l=${language}`);
        await expect(page.getByRole("table").first()).toBeVisible();
        expect(await findings(page)).toEqual([]);
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await sidewaysOverflow(page)).toEqual([]);
      });
    });
  }
}
