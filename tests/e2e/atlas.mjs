// What all journeys share: a page that is watched for errors and for requests to elsewhere, and
// helpers to open a route, to wait for the app and to ask axe.
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";

export { ROOT, startServer } from "./server.mjs";
export { expect };

/** The single file, as a reader would open it from a stick. */
export const SINGLE_FILE = new URL("../../dist/park-atlas.html", import.meta.url).href;

/** Collects what must never happen on any page: see `problems` below. */
export function watchPage(page, allowedOrigin) {
  const problems = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    // A page that is left gives up its requests; that is no failure.
    const reason = request.failure()?.errorText;
    if (reason !== "net::ERR_ABORTED") problems.push(`failed: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const { protocol, origin, href } = new URL(request.url());
    const inside = ["data:", "blob:"].includes(protocol) || origin === allowedOrigin || href.startsWith(allowedOrigin);
    if (!inside) problems.push(`elsewhere: ${href}`);
  });
  return problems;
}

/**
 * `test` for journeys on the hosted site. Every one fails on a console error, an uncaught exception, a
 * failed request, or a request to another origin; `problems` may be emptied by a journey that causes
 * one on purpose.
 */
export const test = base.extend({
  problems: [
    async ({ page, baseURL }, use) => {
      const problems = watchPage(page, new URL(baseURL).origin);
      await use(problems);
      expect(problems, "errors seen while the journey ran").toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a route (`#/map?…`) and waits until the app has taken over. */
export async function open(page, route = "") {
  await page.goto(`./${route}`);
  await ready(page);
}

/** For a journey that refuses requests or holds them back: a worker would answer them all the same. */
export const withoutWorker = (page) =>
  page.addInitScript(() => Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined }));

export async function ready(page) {
  await expect(page.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 30_000 });
}

/** What axe finds on the page as it is, or in a part of it without another, each in one line. */
export async function findings(page, inside, outside) {
  // Sizes of targets are in WCAG 2.2 but not among the rules that axe asks of itself.
  let whole = new AxeBuilder({ page });
  if (inside) whole = whole.include(inside);
  if (outside) whole = whole.exclude(outside);
  const axe = whole.options({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
  const { violations } = await axe.analyze();
  const line = ({ id, impact, help, nodes }) => {
    const places = nodes.map((node) => `${node.target.join(" ")}${node.any.map((it) => ` – ${it.message}`).join("")}`);
    return `${id} (${impact}): ${help}: ${places.slice(0, 5).join(", ")}${places.length > 5 ? ` and ${places.length - 5} more` : ""}`;
  };
  return violations.map(line);
}
