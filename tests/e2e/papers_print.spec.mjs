// The pages about single documents on paper: whole tables, nothing to press, a sensible number of sheets.
import { expect, test } from "./atlas.mjs";
import { cut, openPrinted, PAPER, sheets } from "./printing.mjs";
import { headline, sidewaysOverflow } from "./reader.mjs";

test.use({ viewport: PAPER });

/** Page, the most sheets that it may take, and texts from its first and last table. */
const PAGES = [
  ["#/pilots", 16, ["集聚企业数", "带锯床产业"]],
  ["#/huzhou", 10, ["占全市（合计）", "迭代措施打法"]],
  ["#/huzhou/parks", 12, ["万马智能制造产业园", "泗安西湖科创园", "每万平方米企业"]],
  ["#/huzhou/parks?f=33", 12, ["瑞明科创园"]],
  ["#/policy", 9, ["2027年12月31日", "小微企业园高质量发展规划年限"]],
  ["#/policy/ruian", 6, ["规划布局小微园面积", "做强产业链配套"]],
  ["#/policy/forms", 1, ["附件4"]],
  ["#/policy/forms/register", 1, ["联系方式"]],
  ["#/policy/forms/plan-2019", 2, ["可建成", "计划开工时间"]],
  ["#/policy/forms/targets-2018-2022", 1, ["总计"]],
  ["#/policy/forms/outline", 4, ["保障措施"]],
  ["#/data", 26, ["湖州市，小计，其中未来产业领域内企业（家）", "regions.csv"]],
];

for (const [hash, most, texts] of PAGES) {
  for (const lang of ["zh", "en"]) {
    test(`${hash} prints whole in ${lang}`, async ({ page }) => {
      const query = hash.includes("?") ? "&" : "?";
      await openPrinted(page, lang === "zh" ? hash : `${hash}${query}l=en`);
      await expect(headline(page)).toBeVisible();
      for (const role of ["button", "searchbox"]) {
        const shown = await page.getByRole(role).filter({ visible: true }).allInnerTexts();
        expect(shown, role).toEqual([]);
      }
      expect(await sidewaysOverflow(page)).toEqual([]);
      expect(await cut(page)).toEqual([]);
      if (lang === "zh") for (const text of texts) await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
      const paper = await sheets(page);
      expect(paper.length).toBeGreaterThan(0);
      expect(paper.length).toBeLessThanOrEqual(lang === "zh" ? most : Math.ceil(most * 1.4));
    });
  }
}

test("the table of eleven columns lies on its side, and all of its rows are there", async ({ page }) => {
  await openPrinted(page, "#/huzhou/parks");
  const table = page.getByRole("table", { name: /按文件的次序/ });
  await expect(table.locator("tbody tr")).toHaveCount(35);
  const paper = await sheets(page);
  expect(paper.some((it) => it.width > it.height)).toBe(true);
  expect(paper.some((it) => it.width < it.height)).toBe(true);
});

test("what is folded on screen is read on paper", async ({ page }) => {
  await openPrinted(page, "#/data");
  const note = page.locator("#note-ruian-2017-06");
  expect((await note.boundingBox())?.height ?? 0).toBeGreaterThan(10);
});
