// What may become markup, a script's address or a script. A browser that knows Trusted Types asks this
// policy before each of these, and the page's Content-Security-Policy allows no other; one that does
// not know them is guarded by the rest of that policy. The build puts this before `boot.js`.
/* global ATLAS_STANDALONE */
{
  /** Elements and attributes that act. What the app and ECharts write as markup has none of them. */
  const ACTS = /<[^>]*?[\s"'/]on\w+\s*=|<[^>]*?(?:java|vb)script\s*:|<\/?(?:script|i?frame|frameset|object|embed|base|meta|link|form|foreignobject|animate|set)\b/i;
  const OWN_SCRIPT = /^(?:sw\.js|assets\/[\w-]+\.js)$/;
  const refuse = (what, text) => {
    throw new TypeError(`${what} refused: ${String(text).slice(0, 60)}`);
  };
  globalThis.trustedTypes?.createPolicy("default", {
    createHTML: (text) => (ACTS.test(text) ? refuse("markup", text) : text),
    createScriptURL: (address) => {
      const isOwn = ATLAS_STANDALONE ? address.startsWith("blob:") : OWN_SCRIPT.test(address);
      return isOwn ? address : refuse("script", address);
    },
    // Only the single file puts scripts into itself; the policy of the page names their very texts.
    createScript: (text) => (ATLAS_STANDALONE ? text : refuse("script", text)),
  });
}
