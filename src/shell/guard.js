// Runs first and in any browser, however old (ECMAScript 5 only): marks the page as loading and, when
// the app cannot start, shows why. A script that an old browser cannot even read ends up here too.
(function () {
  var root = document.documentElement;
  function failed(reason) {
    if (root.getAttribute("data-app") !== "loading") return;
    root.setAttribute("data-app", "failed");
    var note = document.getElementById("app-failed");
    if (!note) return;
    var place = note.querySelector("[data-reason]");
    if (place) place.textContent = reason;
    note.removeAttribute("hidden");
  }
  root.setAttribute("data-app", "loading");
  // Before anything is painted: an embedded page has no header, and its link may ask for a surface.
  var embed = /[?&]e=(-?)/.exec(location.hash);
  var theme = (/[?&]a=(light|dark)/.exec(location.hash) || [])[1];
  try {
    theme = theme || localStorage.getItem("park-atlas.theme");
    if (localStorage.getItem("park-atlas.shortcuts")) root.setAttribute("data-no-shortcuts", "");
  } catch (error) {
    // Refused in a sandboxed frame: the system's surface is as good.
  }
  if (embed) root.setAttribute("data-embed", embed[1] ? "still" : "free");
  if (theme) root.setAttribute("data-theme", theme);
  // The English page by itself: the language is part of the address.
  if (root.lang === "en" && !location.hash) location.replace("#/?l=en");
  window.parkAtlasFailed = failed;
  // Capturing, because a script that is not found reports to its own element and the event does not rise.
  window.addEventListener(
    "error",
    function (event) {
      var source = event.target;
      if (source && source.tagName === "SCRIPT") failed("not loaded: " + source.getAttribute("src"));
      else if (event.message) failed(event.message);
    },
    true
  );
})();
