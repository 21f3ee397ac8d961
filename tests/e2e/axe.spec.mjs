// axe finds nothing on any page, in either language, light or dark.
import { expect, findings, open, test } from "./atlas.mjs";

const PAGES = { overview: "#/", map: "#/map", parks: "#/parks" };
const LAZY = {
  regions: "#/regions",
  "a county's page": "#/region/330381",
  "a city's page": "#/region/330500",
  "the province's page": "#/region/330000",
  "a zone's page": "#/region/330500-changhe",
  comparison: "#/compare?r=330381~330502~330500",
  "nothing to compare yet": "#/compare",
  data: "#/data",
};
const MORE = {
  "overview of a city": "#/?r=330100",
  "map of a share in a city": "#/map?r=330200&m=mfg",
  "map in tiles": "#/map?g=tiles&m=new",
  "parks narrowed": "#/parks?r=330110&t=s&q=%E5%9B%AD",
  "parks, none found": "#/parks?q=zzzzzz",
  "parks of a broken link": "#/parks?r=999999~330110&t=zzz",
};

const inLanguage = (hash, language) => `${hash}${hash.includes("?") ? "&" : "?"}l=${language}`;

for (const [language, colorScheme, views] of [
  ["zh", "light", { ...PAGES, ...MORE, ...LAZY }],
  ["zh", "dark", { ...PAGES, ...LAZY }],
  ["en", "light", { ...PAGES, ...LAZY }],
  ["en", "dark", { ...PAGES, ...MORE, ...LAZY }],
]) {
  test.describe(`in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [name, hash] of Object.entries(views)) {
      test(`${name}: nothing to find`, async ({ page }) => {
        // axe takes seconds for a table of 117 rows, and longer on a busy machine.
        test.slow();
        await open(page, inLanguage(hash, language));
        if (name.startsWith("overview")) {
          await page.locator("#lazy").scrollIntoViewIfNeeded();
          await expect(page.locator("figure[data-figure='chart-spread']")).toBeVisible({ timeout: 30_000 });
          for (const chart of await page.getByRole("application").all()) {
            await chart.scrollIntoViewIfNeeded();
            await expect(chart.locator("svg").first()).toBeVisible();
          }
        }
        if (name in LAZY) await expect(page.getByRole("heading", { level: 1 })).toBeVisible({ timeout: 30_000 });
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}
