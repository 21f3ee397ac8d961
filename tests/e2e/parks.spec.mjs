// The table of parks: searching, narrowing, sorting, taking back, and what cannot be found.
import { expect, open, test } from "./atlas.mjs";
import { bodyRows, expectAddress, rowNames, sidewaysOverflow } from "./reader.mjs";

const table = (page) => page.getByRole("table", { name: /小微企业园|标志性|parks/ });
const search = (page) => page.getByRole("searchbox", { name: "搜索园区或地区" });
const count = (page) => page.getByRole("status").filter({ hasText: "个" });
const chips = (page) => page.getByRole("navigation", { name: "已选" });
/** The panel of a filter or tool, opened if it is not. */
const tool = async (page, name) => {
  const details = page.locator("details.tool").filter({ has: page.locator("summary", { hasText: new RegExp(`^\\s*${name}`) }) });
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  return details;
};
const choose = async (page, name, what) => (await tool(page, name)).getByRole("link", { name: what, exact: true }).click();
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
  await choose(page, "类型", "生产性服务类，30 个园区");
  await expect(bodyRows(table(page))).toHaveCount(30);
  expect(new Set(await column(page, 3))).toEqual(new Set(["生产性服务类"]));
  await choose(page, "设区市", "杭州市，20 个园区");
  await expect(count(page)).toHaveText("显示 20 个，共 117 个");
  expect(new Set(await column(page, 4))).toEqual(new Set(["杭州市"]));
  await choose(page, "统计单位", "余杭区，4 个园区");
  expect(await rowNames(table(page))).toEqual(OF_YUHANG);
  await expectAddress(page, "#/parks?r=330110&t=s");
  await choose(page, "类型", "生产制造类，0 个园区");
  await expect(bodyRows(table(page))).toHaveCount(0);
  await page.goBack();
  await expect(bodyRows(table(page))).toHaveCount(4);
  await choose(page, "统计单位", "取消余杭区");
  await expect(bodyRows(table(page))).toHaveCount(30);
});

test("several cities are chosen one after the other without the panel closing, by keyboard alone", async ({ page }) => {
  await open(page, "#/parks");
  const panel = await tool(page, "设区市");
  await panel.getByRole("link", { name: "宁波市，11 个园区" }).focus();
  await page.keyboard.press("Enter");
  await expect(count(page)).toHaveText(/显示 \d+ 个，共 117 个/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(chips(page).getByRole("listitem")).toHaveText([/宁波市/, /温州市/]);
  await expect(panel.getByRole("link", { name: "取消温州市" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel).not.toHaveAttribute("open");
  await expect(panel.locator("summary")).toBeFocused();
  await expectAddress(page, "#/parks?r=330200~330300");
  const shown = await bodyRows(table(page)).count();
  await expect(count(page)).toHaveText(`显示 ${shown} 个，共 117 个`);
  expect(new Set(await column(page, 4))).toEqual(new Set(["宁波市", "温州市"]));
});

test("nothing found is said, with the conditions to drop, and the way back stays open", async ({ page }) => {
  await open(page, "#/parks");
  await search(page).fill("没有这样的园区");
  await expect(page.getByText("没有符合条件的园区。")).toBeVisible();
  await expect(page.getByText("名单只含来源文件公布的批次，可以放宽条件再试。")).toBeVisible();
  await expect(count(page)).toHaveText("显示 0 个，共 117 个");
  await page.getByRole("link", { name: /^去掉：含.*可得/ }).click();
  await expect(bodyRows(table(page))).toHaveCount(117);
  await expect(search(page)).toHaveValue("");
});

test("a click sorts, Shift adds a further column, and each says its place in the order", async ({ page }) => {
  await open(page, "#/parks");
  await head(page, /类型/).getByRole("link").click();
  await head(page, /园区名称/).getByRole("link").focus();
  await page.keyboard.press("Shift+Enter");
  await expectAddress(page, "#/parks?s=type~name");
  await expect(head(page, /类型/)).toHaveAttribute("aria-sort", "ascending");
  await expect(head(page, /园区名称/)).toHaveAttribute("aria-sort", "none");
  await expect(head(page, /园区名称/).getByRole("link")).toHaveAccessibleName("按园区名称排序 (第 2 排序列，升序)");
  const names = await rowNames(table(page));
  const letters = names.slice(0, 87).map(firstLetter);
  expect(letters).toEqual(letters.toSorted());
  const order = await tool(page, "排序");
  await order.getByRole("link", { name: "颠倒“类型”的顺序" }).click();
  await expectAddress(page, "#/parks?s=-type~name");
  expect(new Set((await column(page, 3)).slice(0, 30))).toEqual(new Set(["生产性服务类"]));
  await order.getByRole("link", { name: "统计单位", exact: true }).click();
  await expectAddress(page, "#/parks?s=-type~name~region");
  await order.getByRole("link", { name: "恢复名单顺序" }).click();
  await expectAddress(page, "#/parks");
});

test("columns are chosen with checkboxes, and come back with the link", async ({ page }) => {
  await open(page, "#/parks?k=flagship");
  await expect(bodyRows(table(page))).toHaveCount(35);
  const columns = await tool(page, "列");
  await columns.getByRole("checkbox", { name: "运营机构", exact: true }).check();
  await columns.getByRole("checkbox", { name: "主导产业" }).uncheck();
  await expect(head(page, "运营机构", { exact: true }).first()).toBeVisible();
  const heads = await table(page).getByRole("columnheader").allInnerTexts();
  expect(heads.map((it) => it.trim())).not.toContain("主导产业");
  const hash = new URL(page.url()).hash;
  await open(page, "#/");
  await open(page, hash);
  expect(await table(page).getByRole("columnheader").allInnerTexts()).toEqual(heads);
  await (await tool(page, "列")).getByRole("link", { name: "恢复默认列" }).click();
  await expectAddress(page, "#/parks?k=flagship");
});

test("groups have counts and shares, add up to the total, and close", async ({ page }) => {
  await open(page, "#/parks");
  await page.getByRole("combobox", { name: "分组" }).selectOption({ label: "设区市" });
  await page.getByRole("combobox", { name: "组内再分" }).selectOption({ label: "类型" });
  await expectAddress(page, "#/parks?by=prefecture~type");
  const outer = table(page).locator("tr.group:not(.group--inner) th");
  await expect(outer.first()).toHaveText(/杭州市\s*30 个，占 25.6%/);
  const counts = (await outer.allInnerTexts()).map((it) => Number(it.match(/(\d+) 个/)[1]));
  expect(counts.reduce((sum, it) => sum + it, 0)).toBe(117);
  const toggle = table(page).getByRole("button", { name: "杭州市" });
  await toggle.focus();
  await page.keyboard.press("Enter");
  await expect(toggle).toHaveAttribute("aria-expanded", "false");
  await expect(toggle).toBeFocused();
  await expect(table(page).locator("tr.park")).toHaveCount(87);
  await page.getByRole("button", { name: "全部收起" }).click();
  await expect(table(page).locator("tr.park")).toHaveCount(0);
  await page.goBack();
  await expectAddress(page, "#/parks?by=prefecture");
});

test("both lists stand in one table, and a park that is in both says so", async ({ page }) => {
  await open(page, "#/parks");
  await page.getByRole("link", { name: "全部名单（152）" }).click();
  await expect(count(page)).toHaveText("共 152 个园区，其中 1 个园区在两份名单里各占一行");
  await page.getByRole("link", { name: "同一园区另见标志性名单第 29 号" }).click();
  await expect(bodyRows(table(page))).toHaveCount(2);
  await page.getByText("各列出处").click();
  await expect(page.getByText("标志性科技型产业园：湖政办发〔2025〕9号 附件2").first()).toBeVisible();
});

test("a bar above a column narrows the table to what it stands for", async ({ page }) => {
  await open(page, "#/parks");
  await page.getByRole("link", { name: "杭州市 30 个" }).click();
  await expect(bodyRows(table(page))).toHaveCount(30);
  await expectAddress(page, "#/parks?r=330100");
  await page.getByRole("link", { name: "杭州市 30 个" }).click();
  await expect(bodyRows(table(page))).toHaveCount(117);
});

test("on a phone a row tells type and place below the name, and nothing sticks out", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const hash of ["#/parks", "#/parks?k=flagship&l=en", "#/parks?k=all&by=prefecture&s=-region~name"]) {
    await open(page, hash);
    const first = table(page).locator("tr.park").first();
    await expect(first.locator(".brief")).toBeVisible();
    await expect(first.locator("td.minor").first()).toBeHidden();
    expect(await sidewaysOverflow(page), hash).toEqual([]);
  }
  await open(page, "#/parks");
  await choose(page, "类型", "生产性服务类，30 个园区");
  expect(await sidewaysOverflow(page)).toEqual([]);
});

test("every panel of the tools opens inside the window, at any width", async ({ page }) => {
  for (const width of [360, 768, 900, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "#/parks?k=all&l=en");
    const names = page.locator(".tools summary");
    for (let idx = 0; idx < (await names.count()); idx += 1) {
      await names.nth(idx).click();
      await expect(page.locator(".tool[open] .tool__panel")).toBeVisible();
      expect(await sidewaysOverflow(page), `panel ${idx} at ${width}`).toEqual([]);
      const { x } = await page.locator(".tool[open] .tool__panel").boundingBox();
      expect(x, `panel ${idx} at ${width}`).toBeGreaterThanOrEqual(0);
      await page.keyboard.press("Escape");
    }
  }
});

test("the head stays in sight while the rows pass below it", async ({ page }) => {
  await open(page, "#/parks");
  await table(page).getByRole("row", { name: /小微园/ }).last().scrollIntoViewIfNeeded();
  const scroller = page.getByRole("region", { name: "园区名单" });
  await scroller.evaluate((it) => it.scrollTo(0, 1500));
  const top = await scroller.evaluate((it) => it.getBoundingClientRect().top);
  const place = await head(page, /园区名称/).boundingBox();
  expect(Math.abs(place.y - top)).toBeLessThan(2);
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

test("a park's unit leads to the page of that unit", async ({ page }) => {
  await open(page, "#/parks");
  await table(page).getByRole("row", { name: /赛银科技园/ }).getByRole("link", { name: /余杭区/ }).click();
  await expectAddress(page, "#/region/330110");
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

test("a third group is told to be too many", async ({ page }) => {
  await open(page, "#/parks?by=prefecture~type~batch");
  await expect(page.getByRole("status").filter({ hasText: "最多按两栏分组，没有用上：batch" })).toBeVisible();
  await expect(page.locator("tr.group--inner").first()).toBeVisible();
});
