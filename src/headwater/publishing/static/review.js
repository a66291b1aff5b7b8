// Review by keys and without loading the whole page anew. The page works without this.

import { onKey } from "./headwater.js";

const KEYS = [
  ["s", "the same"],
  ["d", "different"],
  ["u", "don’t know: put aside"],
  ["a", "stands as it is"],
  ["r", "reject the statement"],
  ["t", "take the decision back"],
  ["1", "the first has it from the other"],
  ["2", "the other way round"],
  ["z", "undo the last decision"],
];

function press(key, words) {
  const button = document.querySelector(`main button[data-key="${key}"]`);
  if (button) return button.click();
  status.className = "own told";
  status.textContent = `“${key}” (${words}) is no answer to this one.`;
  document.querySelector("main .answers")?.after(status);
}
for (const [key, words] of KEYS) onKey(key, words, () => press(key, words));

/** Keys are shown only where they work. */
function showKeys() {
  for (const button of document.querySelectorAll("main button[data-key]:not(:has(kbd))")) {
    const kbd = document.createElement("kbd");
    kbd.textContent = button.dataset.key;
    kbd.setAttribute("aria-hidden", "true");
    button.append(kbd);
    button.setAttribute("aria-keyshortcuts", button.dataset.key);
  }
}

const status = document.createElement("p");
status.setAttribute("role", "status");
status.className = "visually-hidden";
document.body.append(status);

/** Send a form and put what comes back in place of what is shown. */
async function send(form, button) {
  const fields = new FormData(form, button);
  const main = document.querySelector("main");
  main.setAttribute("aria-busy", "true");
  try {
    const found = await fetch(form.action, { method: "POST", body: new URLSearchParams(fields) });
    show(await found.text(), found.url);
  } finally {
    main.removeAttribute("aria-busy");
  }
}

function show(text, address) {
  const page = new DOMParser().parseFromString(text, "text/html");
  const next = page.querySelector("main");
  if (!next) return location.reload();
  document.querySelector("main").replaceWith(next);
  document.querySelector("header.top")?.replaceWith(page.querySelector("header.top"));
  if (!new URL(address).pathname.match(/^\/(decide|undo|who)$/)) {
    history.replaceState(null, "", address);
  }
  document.title = page.title;
  showKeys();
  const at = next.querySelector("#doubt") ?? next;
  at.focus({ preventScroll: true });
  at.scrollIntoView({ block: "nearest" });
  status.className = "visually-hidden";
  document.body.append(status);
  status.textContent = next.querySelector("[role=alert], .decided")?.textContent ?? "";
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || document.body.dataset.page !== "review") return;
  event.preventDefault();
  if (document.querySelector("main[aria-busy]")) return; // one decision after the other
  send(form, event.submitter).catch(() => form.submit());
});

showKeys();
