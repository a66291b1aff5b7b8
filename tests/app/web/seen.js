// What is wrong with a page for people who see little or use no mouse: a list of sentences.
// Names and roles by HTML's own rules, contrast by WCAG 2.2 (1.4.3), as computed by the browser.
() => {
  const wrong = [];
  const all = (what, within = document) => [...within.querySelectorAll(what)];
  const shown = (each) => each.checkVisibility?.({ visibilityProperty: true }) ?? true;
  const told = (each) => each.outerHTML.slice(0, 120).replace(/\s+/g, " ");

  // one heading above all others, and none that skips a level
  if (all("h1").length !== 1) wrong.push(`${all("h1").length} h1`);
  let last = 0;
  for (const each of all("h1,h2,h3,h4,h5,h6").filter(shown)) {
    const level = Number(each.tagName[1]);
    if (last && level > last + 1) wrong.push(`h${level} after h${last}: ${told(each)}`);
    if (!each.textContent.trim()) wrong.push(`an empty heading: ${told(each)}`);
    last = level;
  }

  // landmarks, language, title
  if (all("main").length !== 1) wrong.push("not one main");
  if (!document.documentElement.lang) wrong.push("no language");
  if (!document.title.trim()) wrong.push("no title");
  const called = (each) => {
    const by = each.getAttribute("aria-labelledby");
    return by ? document.getElementById(by)?.textContent.trim() : each.getAttribute("aria-label");
  };
  const navs = all("nav").filter(shown).map((each) => called(each) ?? "");
  if (navs.some((each) => !each)) wrong.push("a nav without a name");
  const sections = document.querySelectorAll("main section[id], main article[id]").length;
  for (const each of sections > 1 ? [] : new Set(navs)) {
    if (navs.filter((other) => other === each).length > 1) wrong.push(`two navs "${each}"`);
  }

  // ids, and what names them
  const ids = all("[id]").map((each) => each.id);
  const twice = ids.filter((each, at) => ids.indexOf(each) !== at);
  for (const each of new Set(twice)) wrong.push(`the id ${each} twice`);
  for (const kind of ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"]) {
    for (const each of all(`[${kind}]`)) {
      for (const id of each.getAttribute(kind).split(/\s+/)) {
        if (id && !document.getElementById(id)) wrong.push(`${kind} names no ${id}`);
      }
    }
  }

  // names of what can be used
  const name = (each) => {
    const by = each.getAttribute("aria-labelledby");
    if (by) return by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" ");
    const label = each.getAttribute("aria-label");
    if (label !== null) return label;
    if (each.labels?.length) return [...each.labels].map((one) => one.textContent).join(" ");
    const words = each.textContent.trim();
    if (words) return words;
    return each.querySelector("title")?.textContent ?? each.getAttribute("title") ?? "";
  };
  for (const each of all("a[href], button, summary, input:not([type=hidden]), select, textarea")) {
    if (shown(each) && !name(each).trim()) wrong.push(`without a name: ${told(each)}`);
  }
  for (const each of all("svg")) {
    const hidden = each.closest("[aria-hidden=true]");
    const named = each.getAttribute("role") && name(each).trim();
    if (!hidden && !named) wrong.push(`a drawing without role and name: ${told(each)}`);
  }
  for (const each of all("[tabindex]")) {
    if (Number(each.getAttribute("tabindex")) > 0) wrong.push(`tabindex above 0: ${told(each)}`);
  }
  for (const each of all("[aria-hidden=true]")) {
    if (each.matches("a, button, input") || all("a[href], button, input", each).length) {
      wrong.push(`hidden, and can be reached: ${told(each)}`);
    }
  }
  for (const each of all("table")) {
    if (shown(each) && !all("th", each).length) wrong.push(`a table without heads: ${told(each)}`);
  }

  // contrast of all text
  const parse = (colour) => {
    const found = colour.match(/[\d.]+/g)?.map(Number);
    if (!found || !colour.startsWith("rgb")) return null;
    const [r, g, b, a = 1] = found;
    return [r, g, b, a];
  };
  const over = (top, under) => top.slice(0, 3).map((c, n) => c * top[3] + under[n] * (1 - top[3]));
  const ground = (each) => {
    const layers = [];
    for (let at = each; at; at = at.parentElement) {
      const found = parse(getComputedStyle(at).backgroundColor);
      if (found && found[3] > 0) layers.push(found);
      if (found && found[3] === 1) break;
    }
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    return layers.reverse().reduce((under, top) => over(top, under), dark ? [0, 0, 0] : [255, 255, 255]);
  };
  const light = (colour) => {
    const [r, g, b] = colour.map((c) => {
      const part = c / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const poor = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const each = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !each || !shown(each)) continue;
    if (each.closest(".visually-hidden, .skip, title, desc, script, style, option")) continue;
    const style = getComputedStyle(each);
    if (style.clipPath === "inset(50%)") continue;
    const drawn = each.closest("svg");
    const ink = parse(drawn ? style.fill : style.color);
    if (!ink) continue;
    const paper = ground(each);
    const seen = over(ink, paper);
    const [a, b] = [light(seen), light(paper)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const key = `${seen.map(Math.round)} on ${paper.map(Math.round)}`;
    if (ratio < (large ? 3 : 4.5)) poor.set(key, `contrast ${ratio.toFixed(2)} (${key}): ${told(each)}`);
  }
  wrong.push(...poor.values());
  return wrong;
}
