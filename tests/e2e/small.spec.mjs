// The smallest screens: nothing sticks out, the figures come first, and a fingertip is enough.
import { expect, open, test } from "./atlas.mjs";
import { area, card, expectAddress, headline, look, map, ranking, sidewaysOverflow, swipe, tapRegion } from "./reader.mjs";

const PAGES = { overview: "#/", map: "#/map", parks: "#/parks" };
const LANGUAGES = { zh: "", en: "?l=en" };

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, contextOptions: { reducedMotion: "reduce" } });

for (const [name, hash] of Object.entries(PAGES)) {
  for (const [language, query] of Object.entries(LANGUAGES)) {
    test(`the ${name} in ${language} fits phones 360 and 320 pixels wide`, async ({ page }) => {
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        await open(page, hash + query);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        expect(await sidewaysOverflow(page), `${width} pixels`).toEqual([]);
      }
    });
  }
}

test("with something chosen, the pages still fit", async ({ page }) => {
  for (const hash of ["#/?r=330100", "#/map?r=330110&m=mfg&l=en", "#/parks?r=330109~330110&t=s&q=%E5%9B%AD&l=en", "#/parks?r=999999&q=verylongwordwithoutanyspaceinit"]) {
    await open(page, hash);
    expect(await sidewaysOverflow(page), hash).toEqual([]);
  }
});

test("sentence and figures stand in the first screen", async ({ page }) => {
  await open(page);
  await expect(headline(page)).toBeInViewport({ ratio: 1 });
  for (const idx of [0, 1, 2, 3]) await expect(page.getByRole("definition").nth(idx)).toBeInViewport({ ratio: 1 });
});

test("the map is as wide as the screen allows, and its names can be read", async ({ page }) => {
  await open(page, "#/map");
  const box = await map(page).boundingBox();
  expect(box.width).toBeGreaterThan(300);
  const heights = await map(page).locator("text").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(5);
  expect(Math.min(...heights)).toBeGreaterThan(9);
});

test("a tap on the map chooses, and shows the card of what it chose", async ({ page }) => {
  await open(page, "#/map");
  await tapRegion(area(page, "330106"));
  await expectAddress(page, "#/map?r=330100");
  await expect(headline(page)).toContainText("杭州市已认定小微企业园 232 个");
  await expect(card(page)).toContainText(/杭州市.*330100/);
  await tapRegion(area(page, "330110"));
  await expectAddress(page, "#/map?r=330110");
  await expect(headline(page)).toContainText("余杭区已认定小微企业园 32 个");
  await expect(card(page)).toContainText("余杭区");
});

test("a finger that starts on the map scrolls the page past it", async ({ page }) => {
  await open(page);
  await map(page).scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await swipe(page, map(page), 0, -150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 80);
  await expectAddress(page, "");
});

test("a finger moves the map once it is looked at from near, and chooses nothing", async ({ page }) => {
  await open(page, "#/map");
  await page.getByRole("button", { name: "放大" }).tap();
  await page.getByRole("button", { name: "放大" }).tap();
  const before = await look(page);
  await swipe(page, map(page), -80, 0);
  await expect.poll(async () => (await look(page)).left).toBeGreaterThan(before.left + 50);
  await expectAddress(page, "#/map");
});

test("what is tapped is large enough for a fingertip", async ({ page }) => {
  for (const hash of Object.values(PAGES)) {
    await open(page, hash);
    const small = await page.getByRole("banner").or(page.getByRole("search")).locator("a, button, input, select").evaluateAll((all) =>
      all.filter((it) => it.checkVisibility()).map((it) => [it.textContent.slice(0, 12), it.getBoundingClientRect()]).filter(([, box]) => box.height < 24 || box.width < 24).map(([name]) => name),
    );
    expect(small.filter((it) => it !== "跳到正文"), hash).toEqual([]);
  }
});

test("the ranked table is whole, with its last column", async ({ page }) => {
  await open(page);
  const last = ranking(page).getByRole("columnheader").last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
  const sticks = await ranking(page).getByRole("cell").evaluateAll((cells) => cells.filter((it) => it.getBoundingClientRect().right > innerWidth).length);
  expect(sticks).toBe(0);
});
