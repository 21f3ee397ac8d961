// Every region's page on one sheet of A4, in both languages.
import { expect, open, test } from "./atlas.mjs";
import { headline } from "./reader.mjs";

const MARGIN = { top: "10mm", bottom: "10mm", left: "12mm", right: "12mm" };

/** The sheets of A4 that the page fills. */
async function sheets(page) {
  const paper = (await page.pdf({ format: "A4", margin: MARGIN })).toString("latin1");
  return paper.match(/\/Type\s*\/Page\b/g).length;
}

/** The codes of all regions, from the index of regions. */
async function codes(page) {
  await open(page, "#/regions");
  const links = page.locator('.regions a[href*="#/region/"], .regions__lead a[href*="#/region/"], .main a[href*="#/region/"]');
  await expect(links.first()).toBeVisible();
  const found = await links.evaluateAll((all) => all.map((it) => /region\/([\w-]+)/.exec(it.getAttribute("href"))[1]));
  return [...new Set(found)];
}

for (const language of ["zh", "en"]) {
  test(`every region prints on one sheet, ${language}`, async ({ page }) => {
    test.setTimeout(300_000);
    const all = await codes(page);
    expect(all).toHaveLength(118);
    const longer = [];
    for (const code of all) {
      await page.evaluate((hash) => (location.hash = hash), `#/region/${code}?l=${language}`);
      await expect(page.locator(".region")).toHaveAttribute("data-region-page", code);
      const n = await sheets(page);
      if (n !== 1) longer.push(`${code}: ${n}`);
    }
    expect(longer).toEqual([]);
  });
}

test("the sheet holds what the page says, and where the rest is", async ({ page }) => {
  await open(page, "#/region/330500");
  await expect(headline(page)).toHaveText("湖州市");
  await expect(page.locator(".paper")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const sheet = page.locator(".paper");
  await expect(sheet.getByRole("heading", { name: /相邻地区/ })).toBeVisible();
  await expect(sheet.getByText(/另有 \d+ 行，见本页网址/).first()).toBeVisible();
  await expect(sheet.locator(".paper__more")).toContainText("#/region/330500");
  await expect(page.locator(".region__sentences")).toBeVisible();
  await expect(page.locator(".locator")).toBeVisible();
  // What the sheet stands for is not printed a second time.
  await expect(page.locator(".region > .section").first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect(sheet).toHaveCount(0);
  await expect(page.locator(".region > .section").first()).toBeVisible();
});
