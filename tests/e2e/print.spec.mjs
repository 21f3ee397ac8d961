// On paper: no controls, whole tables, nothing cut at the side.
import { expect, test } from "./atlas.mjs";
import { cut, openPrinted, PAPER } from "./printing.mjs";
import { bodyRows, headline, map, ranking, sidewaysOverflow } from "./reader.mjs";

test.use({ viewport: PAPER });

for (const [name, hash] of [["overview", "#/"], ["map", "#/map?r=330100&m=mfg"], ["parks", "#/parks"]]) {
  test(`the ${name} prints without controls and without being cut`, async ({ page }) => {
    await openPrinted(page, hash);
    for (const role of ["button", "searchbox", "combobox"]) {
      const shown = await page.getByRole(role).filter({ visible: true }).allInnerTexts();
      expect(shown, role).toEqual([]);
    }
    await expect(page.getByRole("navigation", { name: "页面" })).toBeHidden();
    await expect(page.getByRole("navigation", { name: "指标" })).toBeHidden();
    await expect(headline(page)).toBeVisible();
    expect(await sidewaysOverflow(page)).toEqual([]);
    expect(await cut(page)).toEqual([]);
  });
}

test("all 117 parks are on paper", async ({ page }) => {
  await openPrinted(page, "#/parks");
  const rows = bodyRows(page.getByRole("table"));
  await expect(rows).toHaveCount(117);
  await expect(rows.last()).toBeVisible();
  const paper = (await page.pdf({ format: "A4" })).toString("latin1");
  const sheets = paper.match(/\/Type\s*\/Page\b/g).length;
  expect(sheets).toBeGreaterThan(2);
});

test("map, ranking and source are on paper", async ({ page }) => {
  await openPrinted(page, "#/");
  await expect(map(page)).toBeVisible();
  await expect(bodyRows(ranking(page))).toHaveCount(11);
  await expect(page.getByText("浙小微园办〔2021〕3号")).toBeVisible();
  const paper = await page.pdf({ format: "A4" });
  expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
});

test("what is chosen stays readable on paper", async ({ page }) => {
  await openPrinted(page, "#/parks?r=330110&t=s");
  await expect(page.getByRole("navigation", { name: "已选" }).getByText("余杭区")).toBeVisible();
  await expect(page.getByText("显示 4 个，共 117 个")).toBeVisible();
  await expect(page.getByRole("link", { name: "全部清除" })).toBeHidden();
});
