// Adding reports: a whole folder can be chosen, and how far the files are is shown as it happens.

const AGAIN = 800;

function offerFolder() {
  const files = document.querySelector("#files");
  if (!files || !("webkitdirectory" in files)) return;
  const label = document.createElement("label");
  const choice = document.createElement("input");
  choice.type = "checkbox";
  label.append(choice, " a whole folder");
  choice.addEventListener("change", () => {
    files.webkitdirectory = choice.checked;
    files.value = "";
  });
  document.querySelector("#files-field").append(label);
}

async function follow() {
  const shown = document.querySelector("#progress");
  if (shown?.dataset.atWork !== "yes") return;
  try {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.querySelector("#progress");
      const held = shown.contains(document.activeElement);
      shown.replaceChildren(...next.childNodes);
      shown.dataset.atWork = next.dataset.atWork;
      document.title = page.title;
      document.querySelector("h1").textContent = page.querySelector("h1").textContent;
      if (held) (shown.querySelector("button") ?? document.querySelector("main")).focus();
    }
  } catch {
    // The server is busy or was ended: the page stays as it is and asks again.
  }
  setTimeout(follow, AGAIN);
}

offerFolder();
setTimeout(follow, AGAIN);
