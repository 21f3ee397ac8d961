// The search in the header: by keyboard alone, by touch on a phone, and what it says when nothing is found.
import { expect, findings, open, test } from "./atlas.mjs";
import { expectAddress, headline, sidewaysOverflow } from "./reader.mjs";

const field = (page) => page.getByRole("combobox", { name: /搜索地区|Search places/ });
const results = (page) => page.getByRole("listbox", { name: /搜索结果|Search results/ });
const options = (page) => results(page).getByRole("option");
const chosen = (page) => results(page).getByRole("option", { selected: true });
const button = (page) => page.getByRole("banner").getByRole("button", { name: /^(搜索|Search)$/ });

/** Opens a page and the search on it, as a reader would before the search is there. */
async function openSearch(page, route) {
  await open(page, route);
  if (await button(page).isVisible()) await button(page).click();
  await expect(field(page)).toBeFocused();
}

test("the slash key leads into the search, arrows and Enter to a county's page", async ({ page }) => {
  await open(page, "#/");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.type("yh");
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expect(chosen(page)).toContainText("余杭区");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", await chosen(page).getAttribute("id"));
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toContainText("玉环市");
  await page.keyboard.press("End");
  await expect(chosen(page)).toHaveText(await options(page).last().innerText().then((it) => it.replace(/\s+/g, " ").trim()), { useInnerText: true });
  await page.keyboard.press("ArrowDown");
  await expect(chosen(page)).toContainText("余杭区");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expectAddress(page, "#/region/330110");
  await expect(results(page)).toBeHidden();
  await expect(field(page)).toHaveValue("");
  await page.goBack();
  await expectAddress(page, "#/");
});

test("Escape closes, then clears; Tab leaves; a slash can be typed", async ({ page }) => {
  await openSearch(page, "#/map");
  await page.keyboard.type("杭州");
  await expect(options(page).first()).toContainText("杭州市");
  await page.keyboard.press("Escape");
  await expect(results(page)).toBeHidden();
  await expect(field(page)).toHaveValue("杭州");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await page.keyboard.type("a/b");
  await expect(field(page)).toHaveValue("a/b");
  await expect(results(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(field(page)).not.toBeFocused();
  await expect(results(page)).toBeHidden();
  await expectAddress(page, "#/map");
});

test("results stand in groups with a count that is spoken", async ({ page }) => {
  await openSearch(page, "#/");
  await page.keyboard.type("changxing");
  await expect(results(page).getByRole("group", { name: "地区" }).getByRole("option")).toHaveText([/长兴县/]);
  await expect(results(page).getByRole("group", { name: "创新基地和试点县" }).getByRole("option")).toHaveText([/湖州长兴县/]);
  await expect(page.getByRole("banner").getByRole("status")).toHaveText(/^找到 \d+ 项$/);
  expect(await findings(page)).toEqual([]);
});

test("a wrong reading, a code and a document number find what is meant", async ({ page }) => {
  await openSearch(page, "#/");
  for (const [text, name] of [["leqing", "乐清市"], ["330382", "乐清市"], ["浙小微园办〔2021〕3号", "关于公布第七批"]]) {
    await field(page).fill(text);
    await expect(options(page).first()).toContainText(name);
  }
});

test("what is not found is said, with what is near", async ({ page }) => {
  await openSearch(page, "#/");
  await page.keyboard.type("yueqinh");
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("没有找到“yueqinh”，名称相近的有：");
  await expect(options(page).first()).toContainText("乐清市");
  await expect(chosen(page), "a guess is not chosen by Enter alone").toHaveCount(0);
  await page.keyboard.press("Enter");
  await expectAddress(page, "#/");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expectAddress(page, "#/region/330382");
});

test("a long list of parks leads to the table, which shows as many", async ({ page }) => {
  await openSearch(page, "#/");
  await page.keyboard.type("kechuang");
  const all = options(page).filter({ hasText: "在园区名单里看全部" });
  const count = (await all.innerText()).match(/\d+/)[0];
  await all.click();
  await expectAddress(page, "#/parks?q=kechuang");
  await expect(page.getByRole("main")).toContainText(count);
});

test("an input method composes without being disturbed", async ({ page }) => {
  await openSearch(page, "#/");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Input.imeSetComposition", { text: "yu'hang", selectionStart: 7, selectionEnd: 7 });
  await expect(options(page).first()).toContainText("余杭区");
  await expectAddress(page, "#/");
  await cdp.send("Input.insertText", { text: "余杭" });
  await expect(field(page)).toHaveValue("余杭");
  await expect(options(page).first()).toContainText("余杭区");
});

test("the language of the page is the language of the search", async ({ page }) => {
  await openSearch(page, "#/?l=en");
  await page.keyboard.type("yueqing");
  await expect(options(page).first()).toContainText("Yueqing City");
  await page.keyboard.press("Enter");
  await expectAddress(page, "#/region/330382?l=en");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a place is found and reached by touch", async ({ page }) => {
    await open(page, "#/");
    await button(page).tap();
    await expect(field(page)).toBeFocused();
    await field(page).fill("义乌");
    await expect(options(page).first()).toBeVisible();
    expect(await sidewaysOverflow(page)).toEqual([]);
    const { width, x } = await results(page).boundingBox();
    expect(x, "as wide as the screen").toBeGreaterThanOrEqual(0);
    expect(width).toBeGreaterThan(300);
    for (const option of await options(page).all()) expect((await option.boundingBox()).height).toBeGreaterThanOrEqual(24);
    await options(page).first().tap();
    await expectAddress(page, "#/region/330782");
    await expect(results(page)).toBeHidden();
    await expect(headline(page)).toBeVisible();
  });
});
