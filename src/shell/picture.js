// Pictures to take away: a figure of the page as one SVG text that needs nothing from outside, or as PNG
// at twice its size. What the reader sees is copied into a place of fixed width off the screen, read there
// with the styles it has, and written out as plain shapes and text; charts are drawn anew by ECharts.
// Joined with the glue of the lazy module (xtask/src/site/bundle.rs); leaves `parkAtlasLazy.picture` behind.
(() => {
  const INNER = 840;
  const MARGIN = 30;
  const PLOT_HEIGHT = 460;
  const SCALE = 2;
  const SHAPES = ["path", "circle", "rect", "line", "polyline", "polygon", "ellipse", "text"];
  const GEOMETRY = ["d", "cx", "cy", "r", "rx", "ry", "x", "y", "x1", "y1", "x2", "y2", "width", "height", "points", "dx", "dy", "transform"];
  const STYLES = ["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-linejoin", "stroke-dasharray", "opacity", "paint-order"];
  const TEXT_STYLES = ["font-size", "font-weight", "text-anchor"];
  const DEFAULTS = { "fill-opacity": "1", "stroke-opacity": "1", opacity: "1", stroke: "none", "stroke-dasharray": "none", "paint-order": "normal", "stroke-linejoin": "miter", "text-anchor": "start", "font-weight": "400" };

  const escaped = (text) => text.replace(/[&<>"]/g, (it) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[it]);
  // What XML cannot hold at all would make the picture unreadable.
  const clean = (text) => escaped(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
  const short = (value) => String(Math.round(value * 100) / 100);
  const attributes = (pairs) => pairs.map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join("");

  /** Runs with the page's colors as they are on a surface; nothing is painted in between. */
  function onSurface(surface, act) {
    const root = document.documentElement;
    const before = root.getAttribute("data-theme");
    root.setAttribute("data-theme", surface);
    try {
      return act();
    } finally {
      if (before === null) root.removeAttribute("data-theme");
      else root.setAttribute("data-theme", before);
    }
  }

  const measuring = document.createElement("canvas").getContext("2d");

  /** Above and below the baseline, and width, of a text in a font. */
  function measure(text, font) {
    measuring.font = font;
    const { width, fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = measuring.measureText(text);
    return { width, ascent: ascent || parseFloat(font) * 0.9, descent: descent || parseFloat(font) * 0.2 };
  }

  /** Lines no wider than `width`: broken between words, and between Han characters but not before a closing sign. */
  function wrapped(text, font, width) {
    const pieces = text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][，。、；：！？）】》”’％]*|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s+/g) ?? [];
    const lines = [];
    let line = "";
    const push = () => {
      if (line.trim()) lines.push(line.trim());
      line = "";
    };
    for (let piece of pieces) {
      if (measure(line + piece, font).width > width) push();
      // A word longer than a line, such as an address, is cut.
      while (measure(piece, font).width > width) {
        let n = piece.length;
        while (n > 1 && measure(piece.slice(0, n), font).width > width) n -= 1;
        lines.push(piece.slice(0, n));
        piece = piece.slice(n);
      }
      line += piece;
    }
    push();
    return lines;
  }

  /** One picture being written: items in drawing order, patterns that they refer to, and how far down it goes. */
  class Sheet {
    constructor(family, colors) {
      Object.assign(this, { family, colors, items: [], patterns: new Set(), y: MARGIN });
    }

    paragraph(text, { size, weight = 400, color = this.colors.soft, after = 0 }) {
      const font = `${weight} ${size}px ${this.family}`;
      for (const line of wrapped(text, font, INNER)) {
        this.y += size * 1.5;
        this.items.push(`<text${attributes([["x", MARGIN], ["y", short(this.y - size * 0.4)], ["font-size", size], ["font-weight", weight], ["fill", color]])}>${clean(line)}</text>`);
      }
      this.y += after;
    }

    /** A part of given height at the present place. */
    place(markup, height, after) {
      this.items.push(`<g transform="translate(${MARGIN} ${short(this.y)})">${markup}</g>`);
      this.y += height + after;
    }
  }

  /** A drawing of the page as plain shapes; `unit` is how many pixels one of its units takes. */
  function shapes(node, sheet, unit) {
    const name = node.localName;
    const style = getComputedStyle(node);
    if (style.display === "none" || style.visibility === "hidden" || ["title", "desc", "defs"].includes(name)) return "";
    if (name === "use") {
      const target = document.getElementById((node.getAttribute("href") ?? "").slice(1));
      if (!target) return "";
      const paths = target.localName === "path" ? [target] : [...target.querySelectorAll("path")];
      return paths.map((it) => shape("path", it, node, style, sheet, unit)).join("");
    }
    if (SHAPES.includes(name)) return shape(name, node, node, style, sheet, unit);
    const children = [...node.children].map((it) => shapes(it, sheet, unit)).join("");
    if (name === "svg") return children && `<svg${attributes([...["x", "y"].filter((it) => node.hasAttribute(it)).map((it) => [it, node.getAttribute(it)]), ["overflow", "visible"]])}>${children}</svg>`;
    const transform = node.getAttribute("transform");
    const wrap = [...(transform ? [["transform", transform]] : []), ...(style.opacity !== "1" ? [["opacity", style.opacity]] : [])];
    return children && wrap.length > 0 ? `<g${attributes(wrap)}>${children}</g>` : children;
  }

  function shape(name, geometry, styled, style, sheet, unit) {
    const pairs = GEOMETRY.filter((it) => geometry.hasAttribute(it)).map((it) => [it, geometry.getAttribute(it)]);
    for (const key of [...STYLES, ...(name === "text" ? TEXT_STYLES : [])]) {
      let value = style.getPropertyValue(key).trim();
      if (value === "" || value === DEFAULTS[key]) continue;
      if (key === "stroke-width") {
        if (style.stroke === "none") continue;
        const isFixed = style.vectorEffect === "non-scaling-stroke";
        value = short(parseFloat(value) / (isFixed ? unit : 1));
      }
      if (key === "font-size") value = short(parseFloat(value));
      const pattern = value.match(/url\("?[^#")]*#([\w-]+)"?\)/);
      if (pattern) {
        sheet.patterns.add(pattern[1]);
        value = `url(#${pattern[1]})`;
      }
      pairs.push([key, value]);
    }
    const content = name === "text" ? clean(styled.textContent) : "";
    return content || name !== "text" ? `<${name}${attributes(pairs)}${content ? `>${content}</${name}>` : "/>"}` : "";
  }

  /** The map as it is looked at, `INNER` pixels wide. */
  function drawing(svg, sheet) {
    const box = svg.viewBox.baseVal;
    const unit = INNER / box.width;
    const height = box.height * unit;
    const view = `${box.x} ${box.y} ${box.width} ${box.height}`;
    const inside = [...svg.children].map((it) => shapes(it, sheet, unit)).join("");
    return { markup: `<svg${attributes([["width", INNER], ["height", short(height)], ["viewBox", view]])}>${inside}</svg>`, height };
  }

  const isClear = (color) => color === "transparent" || /^rgba\(.*, 0\)$/.test(color);

  /** A part of the page as rectangles, lines and text where they stand in it. */
  function traced(root, sheet) {
    const origin = root.getBoundingClientRect();
    const out = [];
    const isDiagram = root.hasAttribute("data-picture");
    const at = (box) => ({ x: box.left - origin.left, y: box.top - origin.top, w: box.width, h: box.height });
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        out.push(...lines(node, origin, sheet));
        return;
      }
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const style = getComputedStyle(node);
      if (style.display === "none" || style.visibility === "hidden" || node.classList.contains("visually-hidden") || node.localName === "caption") return;
      const box = at(node.getBoundingClientRect());
      if (node.classList.contains("swatch")) {
        out.push(swatch(node, style, box, sheet));
        return;
      }
      if (node.localName === "svg") {
        out.push(inner(node, box, at, sheet));
        return;
      }
      if (isDiagram) out.push(...frame(style, box));
      else if (!isClear(style.backgroundColor)) out.push(`<rect${attributes([["x", short(box.x)], ["y", short(box.y)], ["width", short(box.w)], ["height", short(box.h)], ["fill", style.backgroundColor]])}/>`);
      const rule = parseFloat(style.borderBottomWidth);
      if (rule > 0 && style.borderBottomStyle !== "none" && ["td", "th"].includes(node.localName)) {
        const y = short(box.y + box.h - rule / 2);
        out.push(`<line${attributes([["x1", short(box.x)], ["x2", short(box.x + box.w)], ["y1", y], ["y2", y], ["stroke", style.borderBottomColor], ["stroke-width", rule]])}/>`);
      }
      node.childNodes.forEach(visit);
      if (isDiagram) out.push(...["::before", "::after"].flatMap((it) => beside(node, it, style, box, sheet)));
    };
    visit(root);
    return { markup: out.join(""), height: origin.height };
  }

  /** Ground and border of a box: all around with its corners, or the sides that it has. */
  function frame(style, { x, y, w, h }) {
    const sides = ["Top", "Right", "Bottom", "Left"].map((it) => (style[`border${it}Style`] === "none" ? 0 : parseFloat(style[`border${it}Width`]) || 0));
    const [top, right, bottom, left] = sides;
    const isWhole = top > 0 && sides.every((it) => it === top);
    const half = isWhole ? top / 2 : 0;
    const out = [];
    if (isWhole || !isClear(style.backgroundColor)) {
      const pairs = [["x", short(x + half)], ["y", short(y + half)], ["width", short(w - 2 * half)], ["height", short(h - 2 * half)], ["rx", parseFloat(style.borderTopLeftRadius) || 0], ["fill", isClear(style.backgroundColor) ? "none" : style.backgroundColor]];
      if (isWhole) pairs.push(["stroke", style.borderTopColor], ["stroke-width", top]);
      out.push(`<rect${attributes(pairs)}/>`);
    }
    const line = (x1, y1, x2, y2, color, width, isDouble) => {
      // Two thin lines with a gap between, each a third.
      if (isDouble) return [-1, 1].forEach((it) => line(x1, y1 + (it * width) / 3, x2, y2 + (it * width) / 3, color, width / 3));
      out.push(`<line${attributes([["x1", short(x1)], ["y1", short(y1)], ["x2", short(x2)], ["y2", short(y2)], ["stroke", color], ["stroke-width", short(width)]])}/>`);
    };
    if (!isWhole && top > 0) line(x, y + top / 2, x + w, y + top / 2, style.borderTopColor, top, style.borderTopStyle === "double");
    if (!isWhole && bottom > 0) line(x, y + h - bottom / 2, x + w, y + h - bottom / 2, style.borderBottomColor, bottom);
    if (!isWhole && left > 0) line(x + left / 2, y, x + left / 2, y + h, style.borderLeftColor, left);
    if (!isWhole && right > 0) line(x + w - right / 2, y, x + w - right / 2, y + h, style.borderRightColor, right);
    return out;
  }

  /** What the style sheet puts beside a box, at a place of its own: a line between two boxes, an arrow. */
  function beside(node, which, owner, box, sheet) {
    const style = getComputedStyle(node, which);
    if (style.display === "none" || ["none", "normal"].includes(style.content)) return [];
    const text = style.content.match(/^"(.+)"$/)?.[1];
    const size = (name) => parseFloat(style[name]) || 0;
    const font = `${style.fontWeight} ${size("fontSize")}px ${sheet.family}`;
    const { width, ascent, descent } = measure(text ?? "", font);
    // Within a line, such as the colon after a word, it ends where the word's box ends.
    const isInLine = which === "::after" && style.position === "static" && owner.display === "inline";
    if (!isInLine && (style.position !== "absolute" || owner.position !== "relative")) return [];
    const own = isInLine ? { ...box, x: box.x + box.w - width, w: width } : {
      x: box.x + parseFloat(owner.borderLeftWidth) + size("left") + size("marginLeft"),
      y: box.y + parseFloat(owner.borderTopWidth) + size("top") + size("marginTop"),
      // A sum of widths, whether or not the size contains the border.
      w: style.boxSizing === "border-box" ? size("width") : size("width") + size("borderLeftWidth") + size("borderRightWidth"),
      h: style.boxSizing === "border-box" ? size("height") : size("height") + size("borderTopWidth") + size("borderBottomWidth"),
    };
    const out = frame(style, own);
    if (text) {
      const isMiddle = style.textAlign === "center";
      const pairs = [["x", short(own.x + (isMiddle ? own.w / 2 : 0))], ["y", short(own.y + (own.h - ascent - descent) / 2 + ascent)], ["font-size", short(size("fontSize"))], ["fill", style.color]];
      if (style.fontWeight !== "400") pairs.push(["font-weight", style.fontWeight]);
      if (isMiddle) pairs.push(["text-anchor", "middle"]);
      out.push(`<text${attributes(pairs)}>${clean(text)}</text>`);
    }
    return out;
  }

  /** A small drawing inside a text or a table: to its own scale, or stretched bars as they are drawn. */
  function inner(svg, box, at, sheet) {
    if (svg.getAttribute("preserveAspectRatio") === "none") {
      const bars = [...svg.querySelectorAll("rect")].map((it) => {
        const bar = at(it.getBoundingClientRect());
        const style = getComputedStyle(it);
        return `<rect${attributes([["x", short(bar.x)], ["y", short(bar.y)], ["width", short(bar.w)], ["height", short(bar.h)], ["fill", style.fill], ["fill-opacity", style.fillOpacity]])}/>`;
      });
      return bars.join("");
    }
    const view = svg.viewBox.baseVal;
    // Without units of its own its places are parts of its size.
    if (!svg.hasAttribute("viewBox")) return `<svg${attributes([["x", short(box.x)], ["y", short(box.y)], ["width", short(box.w)], ["height", short(box.h)], ["overflow", "visible"]])}>${[...svg.children].map((it) => shapes(it, sheet, 1)).join("")}</svg>`;
    const unit = box.w / view.width;
    const inside = [...svg.children].map((it) => shapes(it, sheet, unit)).join("");
    return `<g transform="translate(${short(box.x - view.x * unit)} ${short(box.y - view.y * unit)}) scale(${Math.round(unit * 10000) / 10000})">${inside}</g>`;
  }

  function swatch(node, style, { x, y, w, h }, sheet) {
    const [cx, cy] = [short(x + w / 2), short(y + h / 2)];
    const rule = parseFloat(style.borderTopWidth);
    const opacity = style.opacity === "1" ? [] : [["opacity", style.opacity]];
    const image = style.backgroundImage;
    if (h <= rule + 0.5) {
      const dashes = style.borderTopStyle === "dashed" ? [["stroke-dasharray", "4 3"]] : [];
      return `<line${attributes([["x1", short(x)], ["x2", short(x + w)], ["y1", cy], ["y2", cy], ["stroke", style.borderTopColor], ["stroke-width", rule], ...dashes])}/>`;
    }
    const border = rule > 0 ? [["stroke", style.borderTopColor], ["stroke-width", rule]] : [];
    const fill = isClear(style.backgroundColor) ? "none" : style.backgroundColor;
    if (style.transform !== "none") return `<path${attributes([["d", `M${cx} ${short(y)}L${short(x + w)} ${cy} ${cx} ${short(y + h)} ${short(x)} ${cy}z`], ["fill", fill], ...opacity])}/>`;
    if (style.borderRadius === "50%") return `<circle${attributes([["cx", cx], ["cy", cy], ["r", short((w - rule) / 2)], ["fill", fill], ...border, ...opacity])}/>`;
    const pattern = image.includes("repeating-linear") ? "none" : image.includes("radial") ? "no-base" : null;
    if (pattern) sheet.patterns.add(pattern);
    return `<rect${attributes([["x", short(x + rule / 2)], ["y", short(y + rule / 2)], ["width", short(w - rule)], ["height", short(h - rule)], ["fill", pattern ? `url(#${pattern})` : fill], ...border, ...opacity])}/>`;
  }

  /** The lines into which the browser has broken a text, each where it stands. */
  function lines(node, origin, sheet) {
    const text = node.data;
    if (!text.trim()) return [];
    const style = getComputedStyle(node.parentElement);
    const range = document.createRange();
    const found = [];
    for (let i = 0; i < text.length; i += 1) {
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getClientRects()[0];
      if (!box || box.width === 0) continue;
      const last = found.at(-1);
      if (last && Math.abs(last.top - box.top) < 2) last.text += text[i];
      else found.push({ text: text[i], left: box.left, top: box.top, height: box.height });
    }
    const size = parseFloat(style.fontSize);
    const { ascent, descent } = measure("国", `${style.fontWeight} ${size}px ${sheet.family}`);
    const color = node.parentElement.closest("a") && !node.parentElement.closest(".matrix") ? sheet.colors.ink : style.color;
    return found.map((it) => {
      const baseline = it.top - origin.top + (it.height - ascent - descent) / 2 + ascent;
      const pairs = [["x", short(it.left - origin.left)], ["y", short(baseline)], ["font-size", short(size)], ["fill", color]];
      if (style.fontWeight !== "400") pairs.push(["font-weight", style.fontWeight]);
      return `<text${attributes(pairs)}>${clean(it.text.trim())}</text>`;
    });
  }

  /** Patterns of the page that the picture fills with. */
  function definitions(sheet) {
    const out = [...sheet.patterns].map((id) => {
      const pattern = document.getElementById(id);
      if (!pattern) return "";
      const pairs = ["id", "width", "height", "patternUnits", "patternTransform", "viewBox"].filter((it) => pattern.hasAttribute(it)).map((it) => [it, pattern.getAttribute(it)]);
      return `<pattern${attributes(pairs)}>${[...pattern.children].map((it) => shapes(it, sheet, 1)).join("")}</pattern>`;
    });
    return out.length > 0 ? `<defs>${out.join("")}</defs>` : "";
  }

  /** The chart of a figure, drawn for the picture: its width and light do not depend on the screen. */
  async function drawnChart(chart, surface, family) {
    const library = await globalThis.parkAtlas.loadCharts();
    const option = JSON.parse(library.option(chart.dataset.chart, chart.dataset.state, surface));
    const height = chart.classList.contains("chart--plot") ? PLOT_HEIGHT : Math.max(120, Math.round(chart.getBoundingClientRect().height));
    const theme = { textStyle: { fontFamily: family } };
    const instance = library.init(document.createElement("div"), theme, { renderer: "svg", ssr: true, width: INNER, height });
    try {
      instance.setOption(option, true);
      return { markup: plain(instance.renderToSVGString(), family), height };
    } finally {
      instance.dispose();
    }
  }

  /** ECharts' drawing without style attributes and classes, which not every program reads. */
  function plain(text, family) {
    // Styles go before anything reads the text: the policy of the page would complain of them.
    const bare = text.replace(/<style[\s\S]*?<\/style>/g, "").replace(/\sxmlns:xlink="[^"]*"/g, "").replace(/\sstyle="([^"]*)"/g, ' data-style="$1"');
    const parsed = new DOMParser().parseFromString(bare, "image/svg+xml");
    if (parsed.querySelector("parsererror")) throw new Error("the chart's drawing is not XML");
    const root = parsed.documentElement;
    root.querySelectorAll("style, script, title").forEach((it) => it.remove());
    for (const node of root.querySelectorAll("*")) {
      for (const name of ["class", "ecmeta_series_index", "ecmeta_data_index", "ecmeta_ssr_type", "ecmeta_silent", "ecmeta_series_name"]) node.removeAttribute(name);
      const style = node.getAttribute("data-style");
      node.removeAttribute("data-style");
      for (const rule of (style ?? "").split(";")) {
        const [key, ...rest] = rule.split(":");
        const value = rest.join(":").trim();
        const font = key.trim() === "font" ? value.match(/(?:(bold|[1-9]00)\s)?([\d.]+)px/) : null;
        if (font) {
          node.setAttribute("font-size", font[2]);
          if (font[1]) node.setAttribute("font-weight", font[1]);
        } else if (["font-size", "font-weight", "fill", "stroke", "stroke-width"].includes(key.trim())) node.setAttribute(key.trim(), value.replace(/px$/, ""));
      }
    }
    root.setAttribute("font-family", family);
    return new XMLSerializer().serializeToString(root);
  }

  const textOf = (node) => node?.textContent.trim() ?? "";

  /** A copy of the figure where it can be measured and not be seen. */
  function staged(figure) {
    const stage = document.createElement("div");
    stage.inert = true;
    stage.style.cssText = `position: absolute; left: -20000px; top: 0; width: ${INNER}px;`;
    const copy = figure.cloneNode(true);
    copy.removeAttribute("data-figure");
    copy.querySelectorAll("dialog, .twin, .take-button, .figure-card__tools, .lens, .table__removal").forEach((it) => it.remove());
    // What is larger than its place scrolls on the page; a picture shows all of it.
    copy.querySelectorAll(".map, .table-scroll").forEach((it) => (it.style.maxHeight = "none"));
    stage.append(copy);
    document.body.append(stage);
    return { stage, copy };
  }

  function composed(figure, chart, wish) {
    const { stage, copy } = staged(figure);
    try {
      const style = getComputedStyle(document.documentElement);
      const token = (name) => style.getPropertyValue(name).trim();
      const sheet = new Sheet(token("--font").replaceAll('"', "'"), { ink: token("--ink"), soft: token("--ink-soft") });
      const map = copy.querySelector("svg.map");
      const table = copy.querySelector("table");
      const part = copy.querySelector("[data-picture]");
      const title = wish.title || textOf(copy.querySelector("h2, h3")) || textOf(copy.querySelector("figcaption p, caption"));
      if (!wish.clean) {
        sheet.paragraph(title, { size: 22, weight: 600, color: sheet.colors.ink, after: 2 });
        const around = part?.closest("figure") ?? part?.parentElement;
        const words = around?.querySelector("figcaption > p, .stages__unit") ?? around?.querySelector("figcaption");
        const caption = textOf(copy.querySelector(".figure-card__caption") ?? (part ? words : copy.querySelector("caption, .batch__picture figcaption p")));
        if (caption && caption !== title) sheet.paragraph(caption, { size: 14 });
        const legend = copy.querySelector(".legend-place, .legend, .scatter__legend");
        sheet.y += 8;
        if (legend && legend.getBoundingClientRect().height > 0) {
          const { markup, height } = traced(legend, sheet);
          sheet.place(markup, height, 12);
        }
      }
      const body = chart ?? (map ? drawing(map, sheet) : (part ?? table) && traced(part ?? table, sheet));
      if (!body) throw new Error("the figure holds no picture");
      sheet.place(body.markup, body.height, 6);
      if (!wish.clean) {
        // Marks with numbers are nothing without their names.
        const names = [...(part?.querySelectorAll("title") ?? [])].map(textOf).filter(Boolean);
        if (names.length > 0) sheet.paragraph(names.join(document.documentElement.lang.startsWith("zh") ? "；" : "; "), { size: 12, after: 4 });
        for (const note of copy.querySelectorAll(".pilots__notes p, .atlas__sum, .atlas__notes li, .figure-card__notes li")) sheet.paragraph(textOf(note), { size: 12 });
        const own = textOf(copy.querySelector(".figure-card__source"));
        const below = [...(wish.lines.length > 0 ? wish.lines : [own])].filter(Boolean);
        sheet.y += 4;
        for (const line of below) sheet.paragraph(line, { size: 12 });
      }
      const [width, height] = [INNER + 2 * MARGIN, Math.ceil(sheet.y + MARGIN)];
      const root = [["xmlns", "http://www.w3.org/2000/svg"], ["width", width], ["height", height], ["viewBox", `0 0 ${width} ${height}`], ["font-family", sheet.family], ["lang", document.documentElement.lang]];
      // Patterns are read last: the shapes above ask for them.
      const ground = `<rect width="${width}" height="${height}" fill="${token("--surface")}"/>`;
      const text = `<svg${attributes(root)}><title>${clean(title)}</title>${definitions(sheet)}${ground}${sheet.items.join("")}</svg>\n`;
      return { text, width, height };
    } finally {
      stage.remove();
    }
  }

  async function rasterized({ text, width, height }) {
    const image = new Image(width, height);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error("the browser made no PNG");
    return new Uint8Array(await blob.arrayBuffer());
  }

  /** The picture of a subject (`data-figure`) as bytes. `wish`: format svg or png, surface light or dark, clean, title, lines. */
  async function picture(subject, wish) {
    const figure = document.querySelector(`[data-figure="${CSS.escape(subject)}"]`);
    if (!figure) throw new Error(`no figure on this page: ${subject}`);
    const chart = [...figure.querySelectorAll("[data-chart]")].find((it) => !it.closest("dialog"));
    const family = getComputedStyle(document.documentElement).getPropertyValue("--font").trim().replaceAll('"', "'");
    const drawn = chart ? await drawnChart(chart, wish.surface, family) : null;
    const made = onSurface(wish.surface, () => composed(figure, drawn, wish));
    return wish.format === "png" ? rasterized(made) : new TextEncoder().encode(made.text);
  }

  globalThis.parkAtlasLazy.picture = picture;
})();
