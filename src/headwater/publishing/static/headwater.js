// Comfort for who has script; every page works without it.
// Keys: j and k go through what a page lists, enter opens it, / searches, ? tells the keys.

const LISTED = "[data-item], .claim:not(.bare), .stories > li, .reports > li";

const items = () => [...document.querySelectorAll(LISTED)].filter((each) => each.offsetParent);
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
let at = -1;

function go(step) {
  const all = items();
  if (!all.length) return;
  const held = all.findIndex((each) => each.contains(document.activeElement));
  at = Math.min(Math.max((held < 0 ? at : held) + step, 0), all.length - 1);
  const links = [...all[at].querySelectorAll("a, button, summary")];
  const link = links.find((each) => each.checkVisibility({ visibilityProperty: true }));
  if (!link && !all[at].hasAttribute("tabindex")) all[at].tabIndex = -1;
  (link ?? all[at]).focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  all[at].scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
}

const keys = new Map([
  ["j", () => go(1)],
  ["k", () => go(-1)],
  ["/", () => document.querySelector("#q")?.focus()],
  ["?", help],
]);

/** Other modules add keys of their page: `words` are shown in the help. */
export function onKey(key, words, act) {
  keys.set(key, act);
  told.push([key, words]);
}

const LIST_KEYS = [
  ["j", "next"],
  ["k", "the one before"],
  ["enter", "open"],
];
const told = [
  ...(document.querySelector("#q") ? [["/", "search"]] : []),
  ["?", "these keys"],
];

function help() {
  const open = document.querySelector("dialog.keys");
  if (open) return open.close();
  const dialog = document.createElement("dialog");
  dialog.className = "keys own";
  dialog.setAttribute("aria-label", "Keys");
  const list = document.createElement("dl");
  for (const [key, words] of items().length ? [...LIST_KEYS, ...told] : told) {
    const name = document.createElement("dt");
    const kbd = document.createElement("kbd");
    kbd.textContent = key;
    name.append(kbd);
    const said = document.createElement("dd");
    said.textContent = words;
    list.append(name, said);
  }
  dialog.append(list);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

// on a narrow screen the drawing does not fit: the same in words is there at once
if (matchMedia("(max-width: 37.5rem)").matches) {
  for (const each of document.querySelectorAll(".graph-words")) each.open = true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const act = keys.get(event.key);
  if (!act) return;
  event.preventDefault();
  act(event);
});
