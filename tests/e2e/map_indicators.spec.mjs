// What the map shows of each indicator: counts by size, shares by color, and a legend of what is on screen.
import { expect, open, test } from "./atlas.mjs";
import { drawnCounts, expectAddress, map, option, sum } from "./reader.mjs";

const COUNTS = [["已认定数", "total"], ["本批公布数", "added"]];
const SHARES = [["生产制造类占比", "mfg"], ["本批占已认定数", "new"]];
const PLACES = [["the province", "", ""], ["宁波, with zones", "330200", "r=330200"], ["杭州, without zones", "330100", "r=330100"]];
const MARKS = { circle: "县（市、区）", diamond: "功能区（无公布边界，标在所属设区市旁）", zero: "数量为 0" };
const OUTSIDE = "不在所选范围";

const address = (...pairs) => {
  const query = pairs.filter((it) => it && !it.endsWith("=total")).join("&");
  return query ? `#/map?${query}` : "#/map";
};

const legend = (page) => page.getByRole("figure").first().getByRole("list").first().getByRole("listitem");

/** Symbols and fills of the regions in the place looked at, as drawn. */
function drawn(page) {
  return map(page).evaluate((svg) => {
    const inside = (selector) => [...svg.querySelectorAll(selector)].filter((it) => !it.classList.contains("is-outside"));
    const fills = (selector) => inside(selector).flatMap((it) => [...it.classList].filter((name) => name.startsWith("fill--")));
    return {
      circles: inside(".map__circles circle:not(.mark--zero)").length,
      diamonds: inside(".map__diamonds a").length,
      zeros: inside(".mark--zero").length,
      areaFills: fills("a.map__area"),
      allFills: [...new Set(fills("a"))].sort(),
      areas: inside("a.map__area").length,
    };
  });
}

/** The colors of the legend, named as the map names its fills. */
const legendFills = async (page) => {
  const classes = await legend(page).locator("span").evaluateAll((all) => all.flatMap((it) => [...it.classList]));
  const fills = classes.filter((it) => /^swatch--(class-\d|none-added|no-base)$/.test(it));
  return fills.map((it) => it.replace("swatch--", "fill--")).sort();
};

for (const [place, code, query] of PLACES) {
  for (const [name, word] of COUNTS) {
    test(`${name} of ${place} is drawn by size alone, with the symbols on screen in the legend`, async ({ page }) => {
      await open(page, address(query));
      await option(page, name).click();
      await expectAddress(page, address(query, `m=${word}`));
      await expect(option(page, name)).toHaveAttribute("aria-current", "true");
      const seen = await drawn(page);
      expect(seen.allFills, "a count colors nothing").toEqual([]);
      expect(seen.circles + seen.diamonds).toBeGreaterThan(0);
      const expected = [];
      if (seen.circles > 0) expected.push(MARKS.circle);
      if (seen.diamonds > 0) expected.push(MARKS.diamond);
      if (seen.zeros > 0) expected.push(MARKS.zero);
      if (code) expected.push(OUTSIDE);
      await expect(legend(page)).toHaveText(expected);
    });
  }

  for (const [name, word] of SHARES) {
    test(`${name} of ${place} colors areas, with the colors on screen in the legend`, async ({ page }) => {
      await open(page, address(query));
      await option(page, name).click();
      await expectAddress(page, address(query, `m=${word}`));
      await expect(map(page)).toHaveAccessibleName(/（%）$/);
      const seen = await drawn(page);
      expect(seen.circles, "a share has no sized symbols").toBe(0);
      expect(seen.areaFills, "each area has one color").toHaveLength(seen.areas);
      expect(await legendFills(page)).toEqual(seen.allFills);
      await expect(legend(page).filter({ hasText: "功能区" })).toHaveCount(seen.diamonds > 0 ? 1 : 0);
    });
  }
}

test("the additions of the batch drawn on the map add up to 117", async ({ page }) => {
  await open(page, "#/map?m=added");
  // The largest symbol is that of 萧山区, which got 12.
  const { circles, diamonds } = await drawnCounts(page, 12);
  expect(circles).toHaveLength(90);
  expect(diamonds).toHaveLength(15);
  expect(sum(circles) + sum(diamonds)).toBe(117);
  await expect(page.getByText("图上符号合计 117 个", { exact: false })).toBeVisible();
});

test("with forced colors the map keeps the classes of its legend, and each key can be seen", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "#/map?m=mfg");
  const fills = (links) => [...new Set(links.map((it) => getComputedStyle(it).fill))];
  const ofAreas = await map(page).locator("a[class*='fill--class']").evaluateAll(fills);
  const keys = await legend(page).locator(".swatch[class*='swatch--class']").evaluateAll((all) => all.map((it) => getComputedStyle(it).backgroundColor));
  expect(new Set(keys).size, "keys of different colors").toBeGreaterThan(2);
  expect([...ofAreas].sort()).toEqual([...keys].sort());
  await open(page, "#/map");
  for (const key of await legend(page).locator(".swatch").all()) {
    const looks = await key.evaluate((it) => {
      const { backgroundColor, borderTopWidth } = getComputedStyle(it);
      return { border: parseFloat(borderTopWidth), isPaper: backgroundColor === getComputedStyle(document.body).backgroundColor };
    });
    expect(looks.border > 0 || !looks.isPaper, "a key that can be seen").toBe(true);
  }
});

test("an area's color is the class of its share", async ({ page }) => {
  await open(page, "#/map?m=mfg");
  const bounds = await legend(page).filter({ hasText: "%" }).evaluateAll((items) =>
    items.map((it) => ({
      fill: [...it.querySelector("span").classList].find((name) => name.startsWith("swatch--class")).replace("swatch", "fill"),
      bounds: it.textContent.match(/\d+/g).map(Number),
    })),
  );
  expect(bounds.length).toBeGreaterThan(1);
  const areas = await map(page).getByRole("link").evaluateAll((links) =>
    links.map((it) => ({ share: Number.parseFloat(it.getAttribute("aria-label").split(" ").at(-1)), classes: [...it.classList], name: it.getAttribute("aria-label") })),
  );
  const withShare = areas.filter((it) => !Number.isNaN(it.share));
  expect(withShare.length).toBeGreaterThan(20);
  for (const { share, classes, name } of withShare) {
    const { bounds: [low, high] } = bounds.find((it) => classes.includes(it.fill));
    expect(share >= low - 0.5 && share <= high + 0.5, `${name} in ${low}–${high}%`).toBe(true);
  }
  for (const { name, classes } of areas.filter((it) => Number.isNaN(it.share))) {
    expect(classes, name).toContain("fill--none-added");
  }
});
