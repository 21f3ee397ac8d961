// axe finds nothing serious on any page, in either language, light or dark.
import { expect, findings, open, test } from "./atlas.mjs";

const PAGES = { overview: "#/", map: "#/map", parks: "#/parks" };
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
  ["zh", "light", { ...PAGES, ...MORE }],
  ["zh", "dark", PAGES],
  ["en", "light", PAGES],
  ["en", "dark", { ...PAGES, ...MORE }],
]) {
  test.describe(`in ${language}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [name, hash] of Object.entries(views)) {
      test(`${name}: nothing serious`, async ({ page }, info) => {
        // axe takes seconds for a table of 117 rows, and longer on a busy machine.
        test.slow();
        await open(page, inLanguage(hash, language));
        const chart = page.getByRole("img", { name: /^条形图|^Bar chart/ });
        if (name.startsWith("overview")) {
          await chart.scrollIntoViewIfNeeded();
          await expect(chart.locator("svg")).toBeVisible();
        }
        const { serious, others } = await findings(page);
        info.annotations.push(...others.map((description) => ({ type: "axe", description })));
        expect(serious).toEqual([]);
      });
    }
  });
}
