// Presenting: the site's own story, keys and clickers, notes, a second window, Back, and the stick.
import { expect, findings, open, ready, test } from "./atlas.mjs";
import { area, expectAddress, headline, map, sidewaysOverflow } from "./reader.mjs";

const bar = (page) => page.getByRole("region", { name: /^(演示|Presentation)$/ });
const title = (page) => bar(page).locator(".presenter__title strong");
const place = (page) => bar(page).locator(".presenter__number");
const button = (page, name) => bar(page).getByRole("button", { name, exact: true });
const said = (page) => bar(page).locator(".presenter__said");
const black = (page) => page.locator(".presenter__black");
const notes = (page) => page.locator(".presenter__notes");

/** Presents from a step on, without a click. */
async function present(page, hash) {
  await open(page, hash);
  await expect(bar(page)).toBeVisible();
}

test("the story is started from its page and goes through every step and back", async ({ page }) => {
  test.slow();
  await open(page, "#/present");
  await expect(page.locator(".present-step").first()).toBeVisible();
  const titles = await page.locator(".present-step__title").allInnerTexts();
  expect(titles.length).toBeGreaterThanOrEqual(10);
  await page.getByRole("link", { name: "开始演示" }).click();
  for (const [idx, expected] of titles.entries()) {
    await expect(title(page)).toHaveText(expected);
    await expect(place(page)).toHaveText(`第 ${idx + 1} 步，共 ${titles.length} 步`);
    await expect(page.locator("#main h1, #main h2").first()).toBeVisible();
    await expect(page.locator(".header"), "the site's own frame is away").toBeHidden();
    if (idx + 1 < titles.length) await page.keyboard.press("ArrowRight");
  }
  await expect(button(page, "下一步")).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("ArrowRight");
  await expect(title(page), "nothing lies behind the last step").toHaveText(titles.at(-1));
  for (const expected of titles.slice(0, -1).reverse()) {
    await page.keyboard.press("ArrowLeft");
    await expect(title(page)).toHaveText(expected);
  }
  await page.keyboard.press("End");
  await expect(title(page)).toHaveText(titles.at(-1));
  await page.keyboard.press("Home");
  await expect(title(page)).toHaveText(titles[0]);
});

test("full screen comes with the start; where it is refused the presentation says so and goes on", async ({ page }) => {
  await open(page, "#/present");
  await page.getByRole("link", { name: "开始演示" }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe("HTML");
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("refused"));
  });
  await button(page, "全屏").click();
  await expect(said(page)).toContainText("没有进入全屏");
  await page.keyboard.press("PageDown");
  await expect(place(page)).toContainText("第 2 步");
  await expect(said(page)).not.toContainText("没有进入全屏");
});

test("a clicker works wherever the focus is, and the map keeps its arrows", async ({ page }) => {
  await present(page, "#/map?p=2");
  await area(page, "330110").focus();
  await page.keyboard.press("ArrowRight");
  await expect(place(page), "the arrow walked the map").toContainText("第 2 步");
  await page.keyboard.press(".");
  await expect(black(page)).toBeVisible();
  await expect(said(page)).toContainText("已黑屏");
  await page.keyboard.press("b");
  await expect(black(page)).toBeHidden();
  await page.keyboard.press("PageDown");
  await expect(place(page)).toContainText("第 3 步");
  await page.keyboard.press("Space");
  await expect(place(page)).toContainText("第 4 步");
  await page.keyboard.press("Shift+Space");
  await page.keyboard.press("PageUp");
  await expect(place(page)).toContainText("第 2 步");
});

test("a step goes straight to its figure", async ({ page }) => {
  await present(page, "#/?p=3");
  await page.keyboard.press("ArrowRight");
  const chart = page.locator('[data-figure="chart-spread"]');
  await expect(chart).toBeInViewport();
  await expect.poll(async () => Math.abs((await chart.boundingBox()).y)).toBeLessThan(40);
});

test("what is explored on the way leads back, Back and reload keep the step", async ({ page }) => {
  await present(page, "#/map?p=2");
  await page.keyboard.press("PageDown");
  await expect(place(page)).toContainText("第 3 步");
  await page.goBack();
  await expectAddress(page, "#/map?p=2");
  await expect(headline(page)).toContainText("浙江");
  await page.getByRole("table").getByRole("link", { name: "杭州市" }).first().click();
  await expectAddress(page, "#/map?r=330100&p=2");
  await expect(bar(page)).toContainText("画面已离开这一步");
  await bar(page).getByRole("link", { name: "回到这一步" }).click();
  await expectAddress(page, "#/map?p=2");
  await page.reload();
  await ready(page);
  await expect(place(page)).toContainText("第 2 步");
});

test("Escape ends the presentation at its step, and the page is whole again", async ({ page }) => {
  await present(page, "#/map?p=2");
  await page.keyboard.press("Escape");
  await expectAddress(page, "#/present?p=2");
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator(".header")).toBeVisible();
  await expect(page.locator("#step-2")).toBeFocused();
  await page.getByRole("navigation", { name: "页面" }).getByRole("link", { name: "地图" }).click();
  await expectAddress(page, "#/map");
});

test("the list of steps opens by key, jumps, and gives the focus back", async ({ page }) => {
  await present(page, "#/map?p=2");
  await page.keyboard.press("j");
  const list = page.getByRole("dialog", { name: "目录" });
  await expect(list).toBeVisible();
  await expect(list.getByRole("link")).toHaveCount(14);
  await expect(list.locator("[aria-current]")).toHaveText(await title(page).innerText());
  await list.getByRole("link").nth(7).click();
  await expect(list).toBeHidden();
  await expect(place(page)).toContainText("第 8 步");
  await page.keyboard.press("j");
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(place(page), "Escape closed the list and nothing more").toContainText("第 8 步");
});

test("notes stand below, with what comes next and the time", async ({ page }) => {
  await present(page, "#/map?p=2");
  await expect(notes(page)).toBeHidden();
  await page.keyboard.press("n");
  await expect(notes(page)).toContainText("47.9%");
  await expect(notes(page)).toContainText("下一步：园区最多的统计单位：义乌市");
  await expect(bar(page).getByRole("timer")).toHaveText(/已讲 0:0[1-9] · 本步 0:0[1-9]/);
  await page.keyboard.press("PageDown");
  await expect(notes(page)).toContainText("义乌市已认定小微企业园 63 个");
  await expect(bar(page).getByRole("timer")).toHaveText(/本步 0:00/);
  await notes(page).getByRole("button", { name: "重新计时" }).click();
  await expect(bar(page).getByRole("timer")).toHaveText(/已讲 0:00/);
  await page.keyboard.press("n");
  await expect(notes(page)).toBeHidden();
});

test("notes have a window of their own, which follows and leads", async ({ page, context }) => {
  await present(page, "#/map?p=2");
  const [second] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("w")]);
  const problems = [];
  second.on("console", (it) => it.type() === "error" && problems.push(it.text()));
  await expect(second.locator("h2")).toHaveText(await title(page).innerText());
  await expect(second.locator("body")).toContainText("47.9%");
  await expect(second.locator(".presenter__clock")).toHaveText(/已讲 0:0[2-9]/);
  await second.getByRole("button", { name: "下一步" }).click();
  await expect(place(page)).toContainText("第 3 步");
  await expect(second.locator("h2")).toContainText("义乌市");
  await expect(second.getByRole("button", { name: "下一步" }), "the focus stays").toBeFocused();
  await second.keyboard.press("PageDown");
  await expect(place(page)).toContainText("第 4 步");
  await page.keyboard.press("PageUp");
  await expect(second.locator("h2")).toContainText("义乌市");
  const font = await second.locator("body").evaluate((it) => getComputedStyle(it).fontFamily);
  expect(font, "the styles went along").toContain("Source Han Sans");
  await Promise.all([second.waitForEvent("close"), page.keyboard.press("Escape")]);
  expect(problems).toEqual([]);
});

test("where no second window is allowed the notes are below, and it says so", async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await present(page, "#/map?p=2");
  await button(page, "备注窗口").click();
  await expect(said(page)).toContainText("没有打开第二个窗口");
  await expect(notes(page)).toBeVisible();
});

test("a step that is not there is said so and leads to what is", async ({ page }) => {
  await present(page, "#/map?p=99");
  await expect(title(page)).toContainText("没有第 99 步");
  await button(page, "上一步").click();
  await expect(place(page)).toContainText("第 14 步");
});

test("the story is told in English too", async ({ page }) => {
  await present(page, "#/map?l=en&p=2");
  await expect(title(page)).toHaveText("Most parks: Hangzhou, Jinhua, Ningbo");
  await page.keyboard.press("n");
  await expect(notes(page)).toContainText("556");
  await page.keyboard.press("PageDown");
  await expectAddress(page, "#/region/330782?l=en&p=3");
});

for (const [width, height] of [
  [360, 740],
  [1280, 720],
  [1920, 1080],
]) {
  test(`at ${width} × ${height} the step fits the screen and grows with it`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await present(page, "#/map?p=2");
    expect(await sidewaysOverflow(page)).toEqual([]);
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(size).toBe(Math.max(16, width / 80));
    await expect(map(page)).toBeInViewport();
    const box = await bar(page).boundingBox();
    expect(box.y + box.height).toBeCloseTo(height, 0);
    expect(box.height).toBeLessThan(height / 4);
  });
}

for (const [lang, colorScheme] of [
  ["zh", "light"],
  ["en", "dark"],
]) {
  test.describe(`in ${lang}, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [name, hash, keys] of [
      ["the page of the steps", "#/present?", []],
      ["a step with notes", "#/pilots?p=11&", ["n"]],
      ["the list of steps", "#/policy?p=8&", ["j"]],
    ]) {
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        test.slow();
        await open(page, `${hash}l=${lang}`);
        await expect(page.locator(keys.length ? ".presenter__bar" : ".present-step").first()).toBeVisible();
        for (const key of keys) await page.keyboard.press(key);
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

test("single characters can be turned off, for the next visit too; keys with names and clickers go on", async ({ page }) => {
  await open(page, "#/present");
  await page.getByRole("checkbox", { name: /单个字符/ }).uncheck();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /单个字符/ })).not.toBeChecked();
  await page.keyboard.press("/");
  await expect(page.locator("#search-field")).not.toBeFocused();
  await page.getByRole("link", { name: "开始演示" }).click();
  await page.keyboard.press("b");
  await page.keyboard.press("PageDown");
  await expect(place(page)).toContainText("第 2 步");
  await expect(black(page)).toBeHidden();
  await page.evaluate(() => { location.hash = "#/present"; });
  await page.getByRole("checkbox", { name: /单个字符/ }).check();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("/");
  await expect(page.locator("#search-field")).toBeFocused();
});
