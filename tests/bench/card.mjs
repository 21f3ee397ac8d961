// The picture that messengers show beside a link, `style/card.png`: `cargo xtask card`, after the data or
// the look of the map has changed. It is the page's own map and headline, laid out for 1200 × 630; the map
// is that of tiles, because a picture that travels alone cannot bring the terms of the boundaries along.
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../e2e/chromium.mjs";
import { ROOT } from "../e2e/server.mjs";

const viewport = { width: 1200, height: 630 };

/** Runs in the page: leaves only the card, made of what is there. */
function lay() {
  const make = (name, styles, ...content) => {
    const element = document.createElement(name);
    Object.assign(element.style, styles);
    element.append(...content);
    return element;
  };
  const map = document.querySelector("main svg a[data-region]").closest("svg");
  const frame = map.getBBox();
  map.setAttribute("viewBox", [frame.x - 4, frame.y - 4, frame.width + 8, frame.height + 8].join(" "));
  Object.assign(map.style, { width: "610px", height: "570px", maxHeight: "none", display: "block" });
  const headline = document.querySelector("h1").textContent;
  const text = make(
    "div",
    { width: "430px", display: "grid", gap: "28px", alignContent: "center" },
    make("div", { fontSize: "21px", letterSpacing: "0.02em", color: "var(--ink-soft, #555)" }, "Park Atlas"),
    make("div", { fontSize: "46px", lineHeight: "1.3", fontWeight: "700" }, "浙江小微企业园图谱"),
    make("div", { fontSize: "26px", lineHeight: "1.7" }, headline),
  );
  // The map keeps its place in the document, so that the rules for it hold; everything beside it goes.
  for (let element = map; element !== document.body; element = element.parentElement) {
    for (const other of [...element.parentElement.children]) {
      if (other !== element && !other.classList.contains("geometry")) other.style.display = "none";
    }
    Object.assign(element.parentElement.style, { margin: "0", padding: "0", border: "0", width: "auto", maxWidth: "none", display: "block", position: "static" });
  }
  const root = document.getElementById("app");
  Object.assign(root.style, { display: "flex", gap: "50px", padding: "30px 40px 30px 60px", height: "630px", boxSizing: "border-box", overflow: "hidden" });
  root.prepend(text);
}

const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({ viewport, colorScheme: "light", locale: "zh-CN", reducedMotion: "reduce" });
  await page.goto(`${process.env.ATLAS_BASE_URL}#/?g=tiles`);
  await page.locator("html[data-app=ready]").waitFor();
  await page.waitForLoadState("networkidle");
  await page.evaluate(lay);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(ROOT, "style/card.png") });
  console.log("style/card.png");
} finally {
  await browser.close();
}
