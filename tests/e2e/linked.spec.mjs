// One choice for every view: several places at once, what is in and out, Back, focus and scroll.
import { expect, open, test } from "./atlas.mjs";
import { area, bodyRows, card, clickRegion, expectAddress, headline, map, ranking, tapRegion } from "./reader.mjs";

const row = (page, name) => bodyRows(ranking(page)).filter({ hasText: name });
const several = (page) => page.getByRole("button", { name: "选多个地区" });
const chips = (page) => page.getByRole("navigation", { name: "已选" }).getByRole("link");
const outside = (page) => map(page).locator("a.map__unit.is-outside");

test("Shift and Ctrl add regions from map and ranking; every view shows what is in", async ({ page }) => {
  await open(page, "#/map?r=330100");
  await area(page, "330110").click({ modifiers: ["Shift"] });
  await expectAddress(page, "#/map?r=330110");
  await row(page, "西湖区").getByRole("link").click({ modifiers: ["Control"] });
  await expectAddress(page, "#/map?r=330106~330110");
  await expect(chips(page)).toHaveText(["西湖区", "余杭区"]);
  await expect(headline(page)).toContainText("所选地区（西湖区、余杭区）");
  const total = (await headline(page).innerText()).match(/合计 (\d+) 个/)[1];
  await expect(ranking(page).getByRole("row", { name: /所选合计/ })).toContainText(total);
  await expect(map(page).locator(".is-chosen.map__unit")).toHaveCount(2);
  await expect(outside(page)).toHaveCount(103);
  await expect(page.locator("tr.table__row--chosen[data-region='330110']").first()).toBeAttached();
  await expect(row(page, "滨江区")).toHaveClass(/table__row--outside/);
  await page.goto("./#/parks?r=330106~330110");
  await expect(chips(page)).toHaveText(["西湖区", "余杭区"]);
  await page.goBack();
  await page.goBack();
  await expectAddress(page, "#/map?r=330110");
  await expect(chips(page)).toHaveText(["余杭区"]);
});

test("by keyboard, Shift and Enter add a region", async ({ page }) => {
  await open(page, "#/map?r=330100");
  await area(page, "330110").focus();
  await page.keyboard.press("Shift+Enter");
  await expectAddress(page, "#/map?r=330110");
  await area(page, "330109").focus();
  await page.keyboard.press("Shift+Enter");
  await expectAddress(page, "#/map?r=330109~330110");
  await page.keyboard.press("Shift+Enter");
  await expectAddress(page, "#/map?r=330110");
});

test("pointing at a prefecture's row marks it on the map, and a county marks its prefecture's row", async ({ page }) => {
  await open(page, "#/map");
  await row(page, "杭州市").hover();
  await expect(map(page).locator("a[data-active]")).toHaveCount(13);
  await expect(area(page, "330110")).toHaveAttribute("data-active", "");
  await expect(area(page, "330203")).not.toHaveAttribute("data-active", "");
  await area(page, "330203").focus();
  await expect(row(page, "宁波市")).toHaveAttribute("data-active", "");
});

test("another page begins at its top, with the focus on its content; Back returns to where one was", async ({ page }) => {
  await open(page, "#/");
  await page.evaluate(() => window.scrollTo(0, 900));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  await page.waitForTimeout(100);
  await page.getByRole("navigation", { name: "页面" }).getByRole("link", { name: "园区名单" }).evaluate((link) => link.click());
  await expect(headline(page)).toHaveText("园区名单");
  await expect(page.getByRole("main")).toBeFocused();
  expect(await page.getByRole("main").evaluate((it) => getComputedStyle(it).outlineStyle), "no ring around the whole page").toBe("none");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(page.locator("#app > [aria-live=polite]")).toContainText("园区名单");
  await page.goBack();
  await expectAddress(page, "#/");
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(900);
  await page.goForward();
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(0);
});

test("Back returns to where one was even before the other page is long", async ({ page }) => {
  await open(page, "#/");
  await page.evaluate(() => window.scrollTo(0, 900));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  await page.waitForTimeout(100);
  await page.evaluate(() => {
    const parks = [...document.querySelectorAll("nav a")].find((link) => link.textContent === "园区名单");
    const observer = new MutationObserver(() => {
      if (document.querySelector("h1")?.textContent !== "园区名单") return;
      observer.disconnect();
      requestAnimationFrame(() => history.back());
    });
    observer.observe(document.body, { childList: true, subtree: true });
    parks.click();
  });
  await expect(headline(page)).toContainText("1,161");
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(900);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a switch makes each tap add a region", async ({ page }) => {
    await open(page, "#/map?r=330100");
    await several(page).tap();
    await expect(several(page)).toHaveAttribute("aria-pressed", "true");
    await tapRegion(area(page, "330110"));
    await expectAddress(page, "#/map?r=330110");
    await row(page, "萧山区").getByRole("link").tap();
    await expectAddress(page, "#/map?r=330109~330110");
    await expect(chips(page)).toHaveText(["萧山区", "余杭区"]);
    await several(page).tap();
    await row(page, "萧山区").getByRole("link").tap();
    await expectAddress(page, "#/map?r=330109");
  });

  test("after a tap the card is that of what was chosen", async ({ page }) => {
    await open(page, "#/map");
    await tapRegion(area(page, "330106"));
    await expect(headline(page)).toContainText("杭州市已认定小微企业园");
    await expect(card(page)).toContainText("杭州市");
    await expect(card(page)).not.toContainText("西湖区");
  });
});

test("a plain click still chooses one", async ({ page }) => {
  await open(page, "#/map?r=330100");
  await clickRegion(area(page, "330110"));
  await expectAddress(page, "#/map?r=330110");
  await row(page, "西湖区").getByRole("link").click();
  await expectAddress(page, "#/map?r=330106");
});
