// Links: they restore a view whole, survive being broken, and carry the language.
import { expect, open, test } from "./atlas.mjs";
import { bodyRows, crumbs, expectAddress, headline, map, option, ranking } from "./reader.mjs";

const BROKEN = "#/parks?r=999999&t=zzz&appinstall=0";
const notice = (page) => page.getByRole("status").filter({ hasText: /无法识别|could not be understood/ });
const english = (page) => page.getByRole("banner").getByRole("link", { name: "English" });

test("a deep link opens the same view in a fresh browser", async ({ page }) => {
  await open(page, "#/map?l=en&r=330110&m=mfg&g=tiles");
  await expect(headline(page)).toContainText(/Yuhang District had .*32/);
  await expect(option(page, "Manufacturing share")).toHaveAttribute("aria-current", "true");
  await expect(option(page, "Tiles")).toHaveAttribute("aria-current", "true");
  await expect(map(page).locator("a rect")).toHaveCount(90);
  await expect(map(page)).toHaveAccessibleName(/Share of manufacturing parks.*Hangzhou.*\(%\)/);
  await expect(crumbs(page).getByRole("link")).toHaveText(["Zhejiang", "Hangzhou", "Yuhang District"]);
  await expect(ranking(page).locator("[aria-current]")).toHaveText("Yuhang District");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a link to a list restores words, filters and order", async ({ page }) => {
  await open(page, "#/parks?r=330100&t=s&q=%E5%9B%AD&s=-name");
  await expect(page.getByRole("searchbox")).toHaveValue("园");
  for (const chosen of ["杭州市", "生产性服务类", "含“园”"]) {
    await expect(page.getByRole("link", { name: `去掉：${chosen}` })).toBeVisible();
  }
  await expect(page.getByRole("columnheader", { name: /园区名称/ })).toHaveAttribute("aria-sort", "descending");
  const rows = await bodyRows(page.getByRole("table")).count();
  await expect(page.getByText(`显示 ${rows} 个，共 117 个`)).toBeVisible();
  expect(rows).toBeGreaterThan(5);
});

test("a link typed over the address of an open page is followed", async ({ page }) => {
  await open(page);
  await page.evaluate(() => (location.hash = "#/map?r=330782"));
  await expect(headline(page)).toContainText("义乌市已认定小微企业园 63 个");
  await page.goBack();
  await expect(headline(page)).toContainText("浙江已认定小微企业园 1,161 个");
});

/** Follows a link by script and tells what the page says before the browser gets to do anything else. */
const followed = (page, name) => page.getByRole("link", { name }).first().evaluate(async (link) => {
  link.click();
  for (let turn = 0; turn < 100; turn += 1) await null;
  return `${location.hash} ${document.querySelector("h1").textContent}`;
});

test("a link within the page is followed in the press's own task, once, and Back undoes it", async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  expect(await followed(page, "杭州市")).toMatch(/^#\/\?r=330100 .*杭州市已认定/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await expect(headline(page)).toContainText("杭州市已认定小微企业园 232 个");
  expect(await followed(page, "地图"), "to another page").toMatch(/^#\/map\?r=330100 .*杭州市已认定/);
  await page.goBack();
  await expect(headline(page)).toContainText("杭州市已认定小微企业园 232 个");
  await page.goBack();
  await expect(headline(page)).toContainText("浙江已认定小微企业园 1,161 个");
  await page.goForward();
  await expect(headline(page)).toContainText("杭州市已认定小微企业园 232 个");
});

/** The heading, and the caption of the table below the first screen. */
const heads = (page) => page.evaluate(() => ["h1", "details caption"].map((it) => document.querySelector(it).textContent));

test("what stands below the first screen follows a choice, and does not hold it up", async ({ page }) => {
  for (const route of ["#/", "#/map"]) {
    await open(page, route);
    const before = await heads(page);
    expect(before[1], "the table of the whole province").toContain("浙江");
    const atOnce = await page.getByRole("link", { name: "杭州市" }).first().evaluate(async (link) => {
      link.click();
      for (let turn = 0; turn < 100; turn += 1) await null;
      return ["h1", "details caption"].map((it) => document.querySelector(it).textContent);
    });
    expect(atOnce[0]).toContain("杭州市");
    expect(atOnce[1]).toBe(before[1]);
    await expect.poll(async () => (await heads(page))[1]).toContain("杭州市");
  }
});

test("where no frames are drawn, as in a window nobody sees, the whole page still follows a choice", async ({ page }) => {
  await open(page);
  await page.evaluate(() => (window.requestAnimationFrame = () => 0));
  await page.getByRole("link", { name: "杭州市" }).first().evaluate((link) => link.click());
  await expect.poll(() => heads(page)).toEqual([expect.stringContaining("杭州市"), expect.stringContaining("杭州市")]);
});

test("where the browser refuses another address, it follows the link itself", async ({ page }) => {
  await open(page);
  await page.evaluate(() => (history.pushState = () => { throw new Error("too often"); }));
  await page.getByRole("link", { name: "杭州市" }).first().click();
  await expectAddress(page, "#/?r=330100");
  await expect(headline(page)).toContainText("杭州市已认定小微企业园 232 个");
});

test("of a broken link the usable rest is kept and the rest is told, until dismissed", async ({ page }) => {
  await open(page, "#/parks?r=999999~330110&t=zzz&appinstall=0");
  await expect(notice(page)).toBeVisible();
  await expect(notice(page).getByRole("listitem")).toHaveText(["没有这个地区代码：999999", "没有这个类型：zzz"]);
  await expect(bodyRows(page.getByRole("table"))).toHaveCount(4);
  await notice(page).getByRole("button", { name: "知道了" }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(bodyRows(page.getByRole("table"))).toHaveCount(4);
});

test("a link of which nothing can be used still opens its page", async ({ page }) => {
  await open(page, BROKEN);
  await expect(notice(page)).toBeVisible();
  await expect(headline(page)).toHaveText("园区名单");
  await expect(bodyRows(page.getByRole("table"))).toHaveCount(117);
  await page.getByRole("link", { name: "概览" }).click();
  await expect(notice(page), "the new link has no fault").toHaveCount(0);
});

test("an unknown page is told, and the overview stands in its place", async ({ page }) => {
  await open(page, "#/nowhere");
  await expect(notice(page)).toContainText("没有这个页面：/nowhere");
  await expect(headline(page)).toContainText("浙江已认定小微企业园 1,161 个");
});

test("a known page of an older link with capitals and a messenger's tail opens quietly", async ({ page }) => {
  await open(page, "#/MAP?r=330100?from=timeline#wechat_redirect");
  await expect(headline(page)).toContainText("杭州市已认定小微企业园 232 个");
  await expect(notice(page)).toHaveCount(0);
});

for (const [name, hash, other, title, otherTitle] of [
  ["overview", "#/?r=330100", "#/?l=en&r=330100", "浙江小微企业园图谱", "Park Atlas"],
  ["map", "#/map?r=330110&m=added", "#/map?l=en&r=330110&m=added", "地图 · 浙江小微企业园图谱", "Map · Park Atlas"],
  ["parks", "#/parks?t=m&s=name", "#/parks?l=en&t=m&s=name", "园区名单 · 浙江小微企业园图谱", "Parks · Park Atlas"],
]) {
  test(`switching the language of the ${name} keeps the view`, async ({ page }) => {
    await open(page, hash);
    await expect(page).toHaveTitle(title);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await english(page).click();
    await expectAddress(page, other);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page).toHaveTitle(otherTitle);
    await page.getByRole("banner").getByRole("link", { name: "中文" }).click();
    await expectAddress(page, hash);
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await expect(page).toHaveTitle(title);
  });
}

test("what is chosen on one page is chosen on the others, and can be let go there", async ({ page }) => {
  const pages = page.getByRole("navigation", { name: "页面" });
  await open(page);
  await ranking(page).getByRole("link", { name: "绍兴市" }).click();
  await pages.getByRole("link", { name: "园区名单" }).click();
  await expect(page.getByText("显示 18 个，共 117 个")).toBeVisible();
  await page.locator("details.tool summary").filter({ hasText: /^\s*类型/ }).click();
  await page.getByRole("link", { name: "生产制造类，16 个园区" }).first().click();
  await pages.getByRole("link", { name: "概览" }).click();
  await expect(headline(page)).toContainText("绍兴市已认定小微企业园 123 个");
  await expect(page.getByRole("definition").nth(1)).toContainText("16");
  await page.getByRole("link", { name: "去掉：绍兴市" }).click();
  await expect(headline(page)).toContainText("浙江已认定小微企业园 1,161 个");
  await pages.getByRole("link", { name: "园区名单" }).click();
  await expect(bodyRows(page.getByRole("table"))).toHaveCount(87);
});

test("English stays while the reader goes from page to page", async ({ page }) => {
  await open(page, "#/?l=en");
  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.getByRole("link", { name: "Map" }).click();
  await expect(headline(page)).toContainText(/Zhejiang had .*1,161/);
  await pages.getByRole("link", { name: "Parks" }).click();
  await expect(headline(page)).toHaveText("Parks");
  await pages.getByRole("link", { name: "Overview" }).click();
  await expectAddress(page, "#/?l=en");
});

/** Chinese in sight or in speech that nothing around it declares to be Chinese. */
function chineseLeft(page) {
  return page.evaluate(() => {
    const isChinese = (text) => /\p{Script=Han}/u.test(text ?? "");
    const declared = (element) => element.closest("[lang]")?.lang.startsWith("zh");
    const found = [];
    for (const element of document.querySelectorAll("body *:not(script)")) {
      if (declared(element) || element.closest("script, style, noscript, [hidden]")) continue;
      const own = [...element.childNodes].filter((it) => it.nodeType === Node.TEXT_NODE).map((it) => it.data);
      const said = ["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name));
      found.push(...[...own, ...said].filter(isChinese).map((it) => `${element.localName}.${element.className}: ${it.trim()}`));
    }
    return found;
  });
}

/** Names of sources and of places in their own script; whether they should say so is for the product. */
const NAMES = [/浙小微园办〔2021〕3号/, /GS（2024）0650号/, /^p\.card__subtitle: \p{Script=Han}+ · /u];

for (const hash of ["#/?l=en&r=330200", "#/map?l=en&r=330110", "#/parks?l=en&q=yh", "#/?l=en&r=999999"]) {
  test(`in English, ${hash.replace("l=en&", "")} leaves nothing in Chinese but names`, async ({ page }, info) => {
    await open(page, hash);
    const left = await chineseLeft(page);
    const isName = (line) => NAMES.some((it) => it.test(line));
    expect(left.filter((it) => !isName(it))).toEqual([]);
    info.annotations.push(...left.map((description) => ({ type: "Chinese without lang", description })));
  });
}
