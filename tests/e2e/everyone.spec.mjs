// For every reader, on every page: narrow and enlarged screens, wider spacing of text, forced colors,
// an outline that can be followed by ear, targets that a finger hits.
import { expect, open, test } from "./atlas.mjs";
import { PAGES, inLanguage } from "./pages.mjs";
import { map, ranking, wakeLazy } from "./reader.mjs";

/** What sticks out of the page to the right, unless it scrolls by itself. */
const sticksOut = (page) =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const scrolls = (it) => it && (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
    return [...document.querySelectorAll("body *")]
      .filter((it) => it.getBoundingClientRect().right > innerWidth + 1 && !scrolls(it.parentElement))
      .map((it) => `${it.tagName} ${it.getAttribute("class") ?? ""}`)
      .slice(0, 5);
  });

/** Controls whose spoken name lacks a word that is seen on them (WCAG 2.5.3); signs such as + and × are no words. */
const otherwiseNamed = (page) =>
  page.evaluate(() => {
    const words = (text) => text.normalize("NFKC").toLowerCase().split(/\s+/).filter((it) => /[\p{L}\p{N}]/u.test(it));
    return [...document.querySelectorAll(":is(a, button, summary, [role=gridcell], [role=option])[aria-label]:not(svg *)")]
      .filter((it) => it.checkVisibility())
      .filter((it) => {
        const seen = it.cloneNode(true);
        seen.querySelectorAll(".visually-hidden, [hidden]").forEach((part) => part.remove());
        const name = it.getAttribute("aria-label").normalize("NFKC").toLowerCase();
        return words(seen.textContent).some((word) => !name.includes(word));
      })
      .map((it) => it.outerHTML.slice(0, 120));
  });

/** Texts that their box cuts off. */
const cutTexts = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("#main *, header *")]
      .filter((it) => it.childElementCount === 0 && it.textContent.trim() && it.checkVisibility({ visibilityProperty: true }))
      .filter((it) => {
        const { overflowX, overflowY } = getComputedStyle(it);
        // For speech only.
        if (it.closest(".visually-hidden") || it.clientWidth <= 2) return false;
        const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
        return (cuts(overflowX) && it.scrollWidth > it.clientWidth + 1) || (cuts(overflowY) && it.scrollHeight > it.clientHeight + 1);
      })
      .map((it) => `${it.tagName} ${it.getAttribute("class") ?? ""}: ${it.textContent.trim().slice(0, 30)}`),
  );

const TAGS = { zh: "zh-CN", en: "en" };

for (const [name, route] of Object.entries(PAGES)) {
  for (const lang of Object.keys(TAGS)) {
    test(`${name} in ${lang} reads at 320 pixels, with wider spacing too`, async ({ page }) => {
      test.slow();
      // As wide as a window of 1280 pixels at 400 %.
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, inLanguage(route, lang));
      await wakeLazy(page);
      expect(await sticksOut(page)).toEqual([]);
      // WCAG 1.4.12: nothing is lost where a reader widens the text.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
      expect(await sticksOut(page)).toEqual([]);
      expect(await cutTexts(page)).toEqual([]);
    });

    test(`${name} in ${lang} has an outline to follow`, async ({ page }) => {
      test.slow();
      await open(page, inLanguage(route, lang));
      await wakeLazy(page);
      const outline = await page.evaluate(() => ({
        levels: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((it) => it.checkVisibility()).map((it) => Number(it.tagName[1])),
        landmarks: ["header", "main", "footer", "nav"].map((it) => document.querySelectorAll(`body > ${it}, body > * > ${it}, body > * > * > ${it}`).length > 0),
        unnamed: [...document.querySelectorAll("nav, section[role], [role=region], [role=group], [role=search]")]
          .filter((it) => it.checkVisibility() && !it.getAttribute("aria-label") && !it.getAttribute("aria-labelledby") && it.getAttribute("role") !== "search")
          .map((it) => it.outerHTML.slice(0, 80)),
        language: document.documentElement.lang,
        title: document.title,
      }));
      expect(outline.levels.filter((it) => it === 1), "one first heading").toHaveLength(1);
      outline.levels.forEach((level, idx) => expect(level - (outline.levels[idx - 1] ?? 0), `heading ${idx} skips no level: ${outline.levels}`).toBeLessThanOrEqual(1));
      expect(outline.landmarks).toEqual([true, true, true, true]);
      expect(outline.unnamed).toEqual([]);
      expect(outline.language).toBe(TAGS[lang]);
      expect(outline.title).not.toBe("");
      expect(await otherwiseNamed(page)).toEqual([]);
    });

    test(`${name} in ${lang} can be hit by a finger`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, inLanguage(route, lang));
      await wakeLazy(page);
      // WCAG 2.5.8: 24 pixels, or a link in running text, or a circle of 24 pixels that meets no other's.
      const small = await page.evaluate(() => {
        const shown = [...document.querySelectorAll("body :is(a, button, input, select, textarea, summary)")].filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest("svg") && !it.closest(".visually-hidden"));
        const box = (it) => (it.matches("input[type=checkbox], input[type=radio]") ? it.closest("label") ?? it : it).getBoundingClientRect();
        const boxes = shown.map(box).filter((it) => it.width > 0);
        const middle = (it) => [it.left + it.width / 2, it.top + it.height / 2];
        const meets = (one, other) => {
          const [x, y] = middle(one);
          const near = (value, low, high) => Math.max(low - value, 0, value - high);
          return Math.hypot(near(x, other.left, other.right), near(y, other.top, other.bottom)) < 12;
        };
        return shown
          .filter((it) => {
            const own = box(it);
            if (own.width === 0 || (own.width >= 24 && own.height >= 24)) return false;
            const text = it.parentElement.textContent.trim();
            if (it.tagName === "A" && text.length > it.textContent.trim().length + 1) return false;
            return boxes.some((other) => other !== own && (other.left !== own.left || other.top !== own.top) && meets(own, other));
          })
          .map((it) => `${it.outerHTML.slice(0, 90)} ${Math.round(box(it).width)}×${Math.round(box(it).height)}`);
      });
      expect(small).toEqual([]);
    });
  }
}

test.describe("forced colors", () => {
  test.use({ forcedColors: "active" });
  for (const name of ["overview", "map", "parks", "county", "policy", "huzhou", "register"]) {
    test(`${name}: choice, focus and marks stay visible`, async ({ page }) => {
      await open(page, PAGES[name]);
      await wakeLazy(page);
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      // The entry of the navigation that is shown differs by more than color.
      const marked = await page.locator("header nav [aria-current]").first().evaluate((it) => {
        const style = getComputedStyle(it);
        return [style.borderBottomWidth, style.textDecorationLine, style.fontWeight, style.outlineStyle, style.boxShadow];
      });
      const plain = await page.locator("header nav a:not([aria-current])").first().evaluate((it) => {
        const style = getComputedStyle(it);
        return [style.borderBottomWidth, style.textDecorationLine, style.fontWeight, style.outlineStyle, style.boxShadow];
      });
      expect(marked).not.toEqual(plain);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      expect(ring).not.toBe("none");
    });
  }
});

/** What the map shows, frame by frame, from a choice until it has long been at rest. */
async function looksAfterChoice(page) {
  await open(page, "#/map");
  await expect(map(page)).toBeVisible();
  await page.evaluate(() => {
    const look = () => document.querySelector("figure svg[role=group]").getAttribute("viewBox");
    window.looks = [look()];
    let rest = 40;
    const sample = () => {
      if (look() !== window.looks.at(-1)) {
        window.looks.push(look());
        rest = 40;
      }
      if (window.looks.length > 1) rest -= 1;
      if (rest > 0) requestAnimationFrame(sample);
      else window.isAtRest = true;
    };
    requestAnimationFrame(sample);
  });
  await ranking(page).getByRole("link", { name: "温州市" }).first().click();
  await page.waitForFunction(() => window.isAtRest);
  return page.evaluate(() => window.looks);
}

test.describe("less motion", () => {
  test.use({ reducedMotion: "reduce" });

  test("nothing moves by itself", async ({ page }) => {
    await open(page, "#/map");
    await page.goto("./#/map?r=330300");
    await page.waitForTimeout(100);
    const running = await page.evaluate(() => document.getAnimations().filter((it) => it.playState === "running" && it.effect.getComputedTiming().duration > 1).length);
    expect(running).toBe(0);
  });

  test("the map is at once where a choice leads, and stays", async ({ page }) => {
    expect(await looksAfterChoice(page), "before and after, and nothing between").toHaveLength(2);
  });
});

test.describe("motion", () => {
  test.use({ reducedMotion: "no-preference" });

  test("the map flies to where a choice leads", async ({ page }) => {
    const looks = await looksAfterChoice(page);
    expect(looks.length, `${looks}`).toBeGreaterThan(4);
  });
});
