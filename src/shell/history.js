// The history of the page: where each entry was left, links followed, addresses replaced. Joined with `boot.js`.

/** Where each entry of the history was left; an entry is known by a number in its state. */
const leftAt = new Map();
let entry = 0;
let goal = null;

const newEntry = () => performance.timeOrigin + performance.now();

/** Learns which entry is shown, and numbers a new one; a sandboxed frame may refuse, and then there is no way back. */
function learnEntry() {
  try {
    entry = history.state?.entry ?? 0;
    if (entry === 0) {
      entry = newEntry();
      history.replaceState({ ...history.state, entry }, "");
    }
  } catch {
    entry = 0;
  }
  goal = leftAt.get(entry) ?? 0;
}

learnEntry();
goal = null;
window.addEventListener("popstate", learnEntry);
// After the app has heard of it, see `arrive`.
window.addEventListener("hashchange", () => setTimeout(() => { goal = null; }));
window.addEventListener("scroll", () => goal ?? leftAt.set(entry, scrollY), { passive: true });

let awaited = null;
let awaiting = 0;

/**
 * Another fragment in place of this one, once no further comes for a moment: browsers take long over it,
 * and one of them refuses a hundred in half a minute. The modules of the page are told when it is.
 */
function replaceAddress(fragment) {
  awaited = fragment;
  clearTimeout(awaiting);
  awaiting = setTimeout(writeAddress, 250);
}

function writeAddress() {
  clearTimeout(awaiting);
  if (awaited === null) return;
  const fragment = awaited;
  awaited = null;
  try {
    // What the entry is known by stays with it.
    history.replaceState(history.state, "", fragment);
  } catch {
    // A sandboxed frame has no address of its own.
  }
  window.dispatchEvent(new CustomEvent("atlas:replaced", { detail: fragment }));
}

// Whatever leads on from here leaves the address as it was meant; another entry has one of its own.
window.addEventListener("click", writeAddress, true);
window.addEventListener("keydown", (event) => event.key === "Enter" && writeAddress(), true);
window.addEventListener("pagehide", writeAddress);
window.addEventListener("popstate", () => { awaited = null; }, true);

/**
 * Another fragment, and an entry of its own for it. The page hears of it at once; a link that the browser follows
 * is heard of a frame or two later. False where the browser has to do it.
 */
function go(fragment) {
  const oldURL = location.href;
  const next = newEntry();
  try {
    if (new URL(fragment, oldURL).href === oldURL) return false;
    history.pushState({ entry: next }, "", fragment);
  } catch {
    // A sandboxed frame, or a browser that has been asked too often.
    return false;
  }
  clearTimeout(awaiting);
  awaited = null;
  entry = next;
  goal = 0;
  window.dispatchEvent(new HashChangeEvent("hashchange", { oldURL, newURL: location.href }));
  return true;
}

window.addEventListener("click", (event) => {
  const link = event.target.closest?.('a[href^="#/"]');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || event.defaultPrevented || link.hasAttribute("target") || document.documentElement.dataset.app !== "ready") return;
  if (go(link.getAttribute("href"))) event.preventDefault();
});

/** Another page is shown: the focus goes to its content, and what was in sight when it was left comes back. */
function arrive() {
  const [here, y] = [entry, goal ?? 0];
  let tries = 40;
  let last = null;
  // Or the browser would keep what it shows of the page that goes in its place, and scroll by all that comes above it.
  const { style } = document.documentElement;
  style.overflowAnchor = "none";
  const leave = () => requestAnimationFrame(() => requestAnimationFrame(() => { style.overflowAnchor = ""; }));
  const settle = () => {
    // Until the page is long enough, unless the reader scrolls or goes on.
    if (entry !== here || (last !== null && scrollY !== last)) {
      leave();
      return;
    }
    scrollTo(0, y);
    last = scrollY;
    tries -= 1;
    if (last < Math.floor(y) && tries > 0) requestAnimationFrame(settle);
    else leave();
  };
  document.getElementById("main")?.focus({ preventScroll: true });
  settle();
}
