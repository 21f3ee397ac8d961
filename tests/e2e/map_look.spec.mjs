// Looking at a part of the map: buttons, wheel, keys, drag, pinch; and the two layouts.
import { expect, open, test } from "./atlas.mjs";
import { area, clickRegion, drawnCounts, expectAddress, headline, look, map, option, sum } from "./reader.mjs";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const width = async (page) => (await look(page)).width;
const button = (page, name) => page.getByRole("figure").getByRole("button", { name });

/** Puts the pointer in the middle of the map. */
async function point(page) {
  await map(page).scrollIntoViewIfNeeded();
  const box = await map(page).boundingBox();
  const place = { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, page.viewportSize().height - 40) };
  await page.mouse.move(place.x, place.y);
  return place;
}

/** Drags the map by some pixels, from its middle. */
async function drag(page, dx, dy) {
  const { x, y } = await point(page);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2);
  await page.mouse.move(x + dx, y + dy);
  await page.mouse.up();
}

test("the buttons zoom in, out, and back to the whole", async ({ page }) => {
  await open(page, "#/map");
  const whole = await look(page);
  await button(page, "放大").click();
  await expect.poll(() => width(page)).toBeCloseTo(whole.width / 1.6, 0);
  await button(page, "放大").click();
  await expect.poll(() => width(page)).toBeCloseTo(whole.width / 1.6 ** 2, 0);
  await button(page, "缩小").click();
  await expect.poll(() => width(page)).toBeCloseTo(whole.width / 1.6, 0);
  await button(page, "还原").click();
  await expect.poll(() => look(page)).toEqual(whole);
  await button(page, "缩小").click();
  expect(await look(page), "never wider than the whole").toEqual(whole);
});

test("the wheel zooms the map page's map about the pointer and does not scroll the page", async ({ page }) => {
  await open(page, "#/map");
  const whole = await look(page);
  await point(page);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => width(page)).toBeLessThan(whole.width * 0.9);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, 240);
  await expect.poll(() => look(page)).toEqual(whole);
});

test("on the overview the wheel scrolls the page, and zooms only with Control", async ({ page }) => {
  await open(page);
  const whole = await look(page);
  await point(page);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
  expect(await look(page)).toEqual(whole);
  await point(page);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Control");
  await expect.poll(() => width(page)).toBeLessThan(whole.width * 0.9);
});

test("plus and minus zoom by key, and zero goes back to the whole", async ({ page }) => {
  await open(page, "#/map");
  const whole = await look(page);
  await map(page).locator("a[tabindex='0']").focus();
  await page.keyboard.press("+");
  await expect.poll(() => width(page)).toBeCloseTo(whole.width / 1.5, 0);
  await page.keyboard.press("+");
  await expect.poll(() => width(page)).toBeCloseTo(whole.width / 1.5 ** 2, 0);
  await page.keyboard.press("-");
  await expect.poll(() => width(page)).toBeCloseTo(whole.width / 1.5, 0);
  await page.keyboard.press("0");
  await expect.poll(() => look(page)).toEqual(whole);
});

test("dragging moves the map with the pointer and chooses nothing", async ({ page }) => {
  await open(page, "#/map");
  await button(page, "放大").click();
  await button(page, "放大").click();
  const before = await look(page);
  await drag(page, -100, -60);
  const after = await look(page);
  const pixel = before.width / (await map(page).boundingBox()).width;
  expect(after.width).toBe(before.width);
  expect(after.left - before.left).toBeCloseTo(100 * pixel, -1);
  expect(after.top - before.top).toBeCloseTo(60 * pixel, -1);
  await expectAddress(page, "#/map");
  await expect(headline(page)).toContainText("浙江已认定小微企业园 1,161 个");
});

test("dragging the whole map neither moves it nor chooses anything", async ({ page }) => {
  await open(page, "#/map");
  const whole = await look(page);
  await drag(page, 90, 0);
  expect(await look(page)).toEqual(whole);
  await expectAddress(page, "#/map");
});

test("a county of which only the edge is in sight can be chosen", async ({ page }) => {
  await open(page, "#/map?r=330100");
  await button(page, "放大").click();
  // 钱塘, whose symbol is out of sight to the east.
  const edge = area(page, "330114");
  const [outer, whole] = [await map(page).boundingBox(), await edge.boundingBox()];
  expect(whole.x + whole.width / 2, "the middle of the county is out of sight").toBeGreaterThan(outer.x + outer.width);
  await clickRegion(edge);
  await expectAddress(page, "#/map?r=330114");
});

test("two fingers zoom the map", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, isMobile: true, viewport: { width: 400, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await open(page, "#/map");
  const whole = await look(page);
  const { x, y } = await point(page);
  const fingers = await context.newCDPSession(page);
  const touch = (type, gap) =>
    fingers.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: x - gap, y, id: 1 }, { x: x + gap, y, id: 2 }],
    });
  await touch("touchStart", 30);
  for (const gap of [40, 55, 70, 90]) await touch("touchMove", gap);
  await touch("touchEnd");
  await expect.poll(() => width(page)).toBeLessThan(whole.width * 0.6);
  await expectAddress(page, "#/map");
  await context.close();
});

test("the tile layout has a tile for each of 90 counties and a mark for each of 15 zones", async ({ page }) => {
  await open(page, "#/map");
  await option(page, "方格").click();
  await expectAddress(page, "#/map?g=tiles");
  const tiles = map(page).locator("a rect");
  await expect(tiles).toHaveCount(90);
  const boxes = await tiles.evaluateAll((all) => all.map((it) => `${it.x.baseVal.value} ${it.y.baseVal.value} ${it.width.baseVal.value}`));
  expect(new Set(boxes).size, "no two tiles in one place").toBe(90);
  const { circles, diamonds } = await drawnCounts(page);
  expect(diamonds).toHaveLength(15);
  expect(sum(circles) + sum(diamonds)).toBe(1161);
  await option(page, "地理").click();
  await expect(tiles).toHaveCount(0);
  await expect(area(page, "330110").locator("use")).toHaveCount(1);
});

test("the legend's symbols are as large as the map's, in low windows, on tiles and when presenting", async ({ page }) => {
  /** Area on the screen, per park, of the largest example and of the largest circle. */
  const perPark = () =>
    page.evaluate(() => {
      const circles = (of) => [...document.querySelectorAll(`${of} circle`)];
      const radius = (it) => it.r.baseVal.value * it.getScreenCTM().a;
      const number = (text) => Number(text.match(/\d+$/)[0]);
      const [example] = circles(".size-keys");
      const units = [...document.querySelectorAll("a.map__unit")].map((it) => number(it.getAttribute("aria-label")));
      return [
        radius(example) ** 2 / number(example.parentElement.textContent),
        Math.max(...circles(".map__circles").map(radius)) ** 2 / Math.max(...units),
      ];
    });
  for (const [width, height, hash] of [
    [1440, 900, "#/map"],
    [1440, 500, "#/map"],
    [360, 740, "#/map"],
    [1440, 900, "#/map?g=tiles"],
    [1920, 1080, "#/map?p=2"],
    [1440, 700, "#/map?p=2&g=tiles"],
  ]) {
    await page.setViewportSize({ width, height });
    await open(page, hash);
    if (hash.includes("p=")) await expect(page.locator("html[data-present]")).toBeAttached();
    const [legend, drawn] = await perPark();
    expect(legend / drawn, `${hash} ${width} by ${height}`).toBeGreaterThan(0.97);
    expect(legend / drawn, `${hash} ${width} by ${height}`).toBeLessThan(1.03);
  }
});
