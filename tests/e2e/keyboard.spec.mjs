// The way from the address bar to a county's figure, with the keyboard alone.
import { expect, open, test } from "./atlas.mjs";
import { area, expectAddress, headline, map, ranking } from "./reader.mjs";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const focused = (page) => page.locator(":focus");
const isInMap = (page) => map(page).evaluate((svg) => svg.contains(document.activeElement));
const spoken = (page) => page.getByRole("figure").getByRole("status");
const nameOf = async (page) => (await focused(page).getAttribute("aria-label")).split(" ");

async function tabIntoMap(page) {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if (await isInMap(page)) return;
  }
  throw new Error("40 times Tab did not lead into the map");
}

test("the first Tab is a link past the header, straight to the content", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expectAddress(page, "");
});

test("the map is one stop for Tab, whose keys are told, and the next Tab leaves it", async ({ page }) => {
  await open(page, "#/map");
  await page.getByRole("main").focus();
  await tabIntoMap(page);
  await expect(map(page)).toHaveAccessibleDescription("方向键在地区间移动，回车选定，Shift＋回车选多个，Esc 返回上一级，在最上级离开地图，加减号缩放。");
  await page.keyboard.press("Tab");
  expect(await isInMap(page)).toBe(false);
  await page.keyboard.press("Shift+Tab");
  expect(await isInMap(page)).toBe(true);
  await page.keyboard.press("Shift+Tab");
  expect(await isInMap(page)).toBe(false);
});

test("Escape goes up, and at the top out of the map, which then says nothing", async ({ page }) => {
  await open(page, "#/map?r=330100");
  await page.getByRole("main").focus();
  await tabIntoMap(page);
  await page.keyboard.press("Escape");
  await expectAddress(page, "#/map");
  expect(await isInMap(page), "up, and still in the map").toBe(true);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "放大" })).toBeFocused();
  await expect(spoken(page)).toHaveText("");
  await expectAddress(page, "#/map");
});

test("arrow keys walk from region to region, and each is spoken with its figure", async ({ page }) => {
  await open(page, "#/map");
  await page.getByRole("main").focus();
  await tabIntoMap(page);
  const walked = [];
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"]) {
    const before = await focused(page).getAttribute("data-region");
    await page.keyboard.press(key);
    expect(await isInMap(page), `after ${key}`).toBe(true);
    const now = await focused(page).getAttribute("data-region");
    expect(now, key).not.toBe(before);
    const [name, figure] = await nameOf(page);
    await expect(spoken(page)).toContainText(new RegExp(`${name}：已认定小微企业园 ${figure} 个，.*按已认定数的全省位次`));
    walked.push(now);
  }
  expect(new Set(walked).size).toBeGreaterThan(2);
});

test("every region can be reached by arrow keys", async ({ page }) => {
  await open(page, "#/map");
  const { all, reached } = await map(page).evaluate(async (svg) => {
    const regions = [...svg.querySelectorAll("a[data-region]")];
    const after = async (region, key) => {
      region.focus();
      region.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      return document.activeElement;
    };
    const found = new Set([regions.find((it) => it.tabIndex === 0)]);
    // A set is walked in the order of what is added to it, also while it is walked.
    for (const region of found) {
      for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) found.add(await after(region, key));
    }
    return { all: regions.length, reached: regions.filter((it) => found.has(it)).length };
  });
  expect(all).toBe(105);
  expect(reached).toBe(105);
});

test("the focus in the map can be seen", async ({ page }) => {
  await open(page, "#/map");
  await page.getByRole("main").focus();
  await tabIntoMap(page);
  const stroke = () => focused(page).evaluate((it) => [getComputedStyle(it).stroke, getComputedStyle(it).strokeWidth].join(" "));
  const seen = await stroke();
  const region = await focused(page).getAttribute("data-region");
  await page.keyboard.press("ArrowDown");
  expect(await stroke()).toBe(seen);
  const left = await area(page, region).evaluate((it) => [getComputedStyle(it).stroke, getComputedStyle(it).strokeWidth].join(" "));
  expect(left).not.toBe(seen);
});

test("from the address bar to a county's figure by keyboard alone", async ({ page }) => {
  await open(page, "#/map");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabIntoMap(page);
  await expect(focused(page)).toHaveAccessibleName(/^上城区/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(headline(page)).toContainText("杭州市已认定小微企业园 232 个");
  expect(await isInMap(page), "the focus stays in the map").toBe(true);
  await page.keyboard.press("ArrowDown");
  const [name, figure] = await nameOf(page);
  await page.keyboard.press("Enter");
  await expect(headline(page)).toContainText(`${name}已认定小微企业园 ${figure} 个，占杭州市`);
  await page.keyboard.press("Escape");
  await expect(headline(page)).toContainText("杭州市");
});

test("a city is chosen in the ranking by keyboard, and the focus is not lost", async ({ page }) => {
  await open(page);
  const link = ranking(page).getByRole("link", { name: "金华市" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(headline(page)).toContainText("金华市已认定小微企业园 165 个");
  expect(await page.evaluate(() => document.activeElement !== document.body), "something has the focus").toBe(true);
});

test("going to another page starts the reader at its beginning", async ({ page }) => {
  await open(page);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole("navigation", { name: "页面" }).getByRole("link", { name: "园区名单" }).focus();
  await page.keyboard.press("Enter");
  await expect(headline(page)).toHaveText("园区名单");
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});
