// The table of parks: searching, narrowing, sorting, taking back, and what cannot be found.
import { expect, open, test } from "./atlas.mjs";
import { bodyRows, expectAddress, headline, rowNames } from "./reader.mjs";

const table = (page) => page.getByRole("table", { name: /小微企业园/ });
const search = (page) => page.getByRole("searchbox", { name: "搜索园区或地区" });
const count = (page) => page.getByRole("status").filter({ hasText: "个" });
const chips = (page) => page.getByRole("navigation", { name: "已选" });
const choose = (page, label, what) => page.getByRole("combobox", { name: label, exact: true }).selectOption({ label: what });
const head = (page, name) => table(page).getByRole("columnheader", { name });
const column = (page, place) => bodyRows(table(page)).locator(`td:nth-child(${place})`).allInnerTexts();

/** The first character of each letter's readings, in the order of pinyin; no reading begins with i, u or v. */
const FIRSTS = [..."阿八嚓咑妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀"];
const LETTERS = "abcdefghjklmnopqrstwxyz";

/** The letter that a name's pinyin begins with, by the browser's own order and not the site's. */
function firstLetter(name) {
  // The browser knows one reading of 长, zhǎng; all parks here are of cháng.
  if (/^[a-z长]/i.test(name)) return name.startsWith("长") ? "c" : name[0].toLowerCase();
  const { compare } = new Intl.Collator("zh-CN-u-co-pinyin");
  return LETTERS[FIRSTS.findLastIndex((it) => compare(it, name[0]) <= 0)];
}

const OF_YUHANG = ["星运医疗健康产业园", "赛银科技园", "IT 公园", "起梦数字科创园"];
const HOSTILE = "<img src=x onerror=alert(1)>";

test("all 117 parks are listed, each with number, type, city and unit", async ({ page }) => {
  await open(page, "#/parks");
  await expect(bodyRows(table(page))).toHaveCount(117);
  await expect(count(page)).toHaveText("共 117 个园区");
  const numbers = (await column(page, 1)).map((it) => Number(it.match(/\d+$/)[0]));
  expect(numbers).toEqual(Array.from({ length: 117 }, (_, idx) => idx + 1));
  for (const place of [3, 4, 5]) expect((await column(page, place)).filter((it) => !it.trim())).toEqual([]);
});

for (const words of ["yuhang", "yh", "余杭"]) {
  test(`searching ${words} finds the four parks of 余杭`, async ({ page }) => {
    await open(page, "#/parks");
    await search(page).pressSequentially(words);
    await expect(count(page)).toHaveText("显示 4 个，共 117 个");
    expect(await rowNames(table(page))).toEqual(OF_YUHANG);
    await expect(search(page)).toBeFocused();
    await expect(search(page)).toHaveValue(words);
    await expectAddress(page, `#/parks?q=${encodeURIComponent(words)}`);
  });
}

test("initials that mean two places offer the other one", async ({ page }) => {
  await open(page, "#/parks?q=yh");
  await page.getByRole("link", { name: "玉环市", exact: true }).click();
  await expect(search(page)).toHaveValue("玉环市");
  expect(new Set(await column(page, 5))).toEqual(new Set(["玉环市"]));
});

test("typing in the middle of the search words keeps the cursor there", async ({ page }) => {
  await open(page, "#/parks");
  await search(page).pressSequentially("yhang");
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("u");
  await page.keyboard.type("_");
  await page.keyboard.press("Backspace");
  await expect(search(page)).toHaveValue("yuhang");
  await expect(count(page)).toHaveText("显示 4 个，共 117 个");
});

test("words composed with an input method arrive whole", async ({ page, context }) => {
  await open(page, "#/parks");
  await search(page).focus();
  const method = await context.newCDPSession(page);
  for (const text of ["y", "yu", "yu h", "yu hang"]) {
    await method.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await method.send("Input.insertText", { text: "余杭" });
  await expect(search(page)).toHaveValue("余杭");
  await expect(count(page)).toHaveText("显示 4 个，共 117 个");
});

test("a word in the middle of being typed is not a step for Back", async ({ page }) => {
  await open(page, "#/map");
  await page.getByRole("link", { name: "园区名单" }).click();
  await search(page).pressSequentially("yuhang");
  await expect(count(page)).toHaveText("显示 4 个，共 117 个");
  await page.goBack();
  await expectAddress(page, "#/map");
});

test("type, city and unit narrow the list, and each choice tells how many it would show", async ({ page }) => {
  await open(page, "#/parks");
  await choose(page, "类型", "生产性服务类（30）");
  await expect(bodyRows(table(page))).toHaveCount(30);
  expect(new Set(await column(page, 3))).toEqual(new Set(["生产性服务类"]));
  await choose(page, "设区市", "杭州市（20）");
  await expect(count(page)).toHaveText("显示 20 个，共 117 个");
  expect(new Set(await column(page, 4))).toEqual(new Set(["杭州市"]));
  await choose(page, "统计单位", "余杭区（4）");
  expect(await rowNames(table(page))).toEqual(OF_YUHANG);
  await expectAddress(page, "#/parks?r=330110&t=s");
  await choose(page, "类型", "生产制造类（0）");
  await expect(bodyRows(table(page))).toHaveCount(0);
  await page.goBack();
  await expect(bodyRows(table(page))).toHaveCount(4);
  await expect(page.getByRole("combobox", { name: "类型" })).toHaveValue(/t=s/);
  await choose(page, "设区市", "全省（30）");
  await expect(bodyRows(table(page))).toHaveCount(30);
});

test("nothing found is said, with advice, and the way back stays open", async ({ page }) => {
  await open(page, "#/parks");
  await search(page).fill("没有这样的园区");
  await expect(page.getByText("没有符合条件的园区。")).toBeVisible();
  await expect(page.getByText("名单只含来源文件公布的批次，可以放宽条件再试。")).toBeVisible();
  await expect(count(page)).toHaveText("显示 0 个，共 117 个");
  await page.getByRole("link", { name: "全部清除" }).click();
  await expect(bodyRows(table(page))).toHaveCount(117);
  await expect(search(page)).toHaveValue("");
});

test("sorting by name follows pinyin, and turns round when asked again", async ({ page }) => {
  await open(page, "#/parks");
  await expect(head(page, /序号/)).toHaveAttribute("aria-sort", "ascending");
  await head(page, /园区名称/).getByRole("link").click();
  await expect(head(page, /园区名称/)).toHaveAttribute("aria-sort", "ascending");
  await expect(head(page, /序号/)).toHaveAttribute("aria-sort", "none");
  const names = await rowNames(table(page));
  const letters = names.map(firstLetter);
  expect(new Set(letters).size).toBeGreaterThan(15);
  expect(letters).toEqual(letters.toSorted());
  await head(page, /园区名称/).getByRole("link").click();
  await expect(head(page, /园区名称/)).toHaveAttribute("aria-sort", "descending");
  expect(await rowNames(table(page))).toEqual(names.toReversed());
  await expectAddress(page, "#/parks?s=-name");
});

test("a park's unit leads to that unit on the map", async ({ page }) => {
  await open(page, "#/parks");
  await table(page).getByRole("row", { name: /赛银科技园/ }).getByRole("link", { name: /余杭区/ }).click();
  await expectAddress(page, "#/map?r=330110");
  await expect(headline(page)).toContainText("余杭区已认定小微企业园 32 个");
  await page.goBack();
  await expect(bodyRows(table(page))).toHaveCount(117);
});

test("each chip takes one thing back, and one link all of them", async ({ page }) => {
  const everything = "#/parks?r=330109~330110&t=s&q=%E5%9B%AD";
  await open(page, everything);
  await expect(chips(page).getByRole("listitem")).toHaveText([/萧山区/, /余杭区/, /生产性服务类/, /含“园”/]);
  await chips(page).getByRole("link", { name: "去掉：萧山区" }).click();
  await expectAddress(page, "#/parks?r=330110&t=s&q=%E5%9B%AD");
  await chips(page).getByRole("link", { name: "去掉：含“园”" }).click();
  await expectAddress(page, "#/parks?r=330110&t=s");
  await expect(search(page)).toHaveValue("");
  await chips(page).getByRole("link", { name: "去掉：生产性服务类" }).click();
  await expectAddress(page, "#/parks?r=330110");
  await expect(bodyRows(table(page))).toHaveCount(4);
  await open(page, everything);
  await page.getByRole("link", { name: "全部清除" }).click();
  await expectAddress(page, "#/parks");
  await expect(chips(page)).toHaveCount(0);
});

test("what looks like code is shown as the text it is, typed or linked", async ({ page }) => {
  let spoke = false;
  page.on("dialog", (dialog) => {
    spoke = true;
    return dialog.dismiss();
  });
  await open(page, "#/parks");
  await search(page).fill(HOSTILE);
  await expect(chips(page)).toContainText(`含“${HOSTILE}”`);
  const code = encodeURIComponent(HOSTILE);
  for (const hash of [`#/parks?q=${code}&r=${code}&t=${code}`, `#/${code}`, `#/map?m=${HOSTILE}&l=${code}`]) {
    await open(page, hash);
    await expect(page.getByRole("status").filter({ hasText: HOSTILE })).toBeVisible();
  }
  await expect(page.locator("img")).toHaveCount(0);
  expect(spoke, "a dialog").toBe(false);
});
