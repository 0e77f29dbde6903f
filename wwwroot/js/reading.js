// What the reading pages add where scripts run: copying, and closing an open share list. Nothing depends on it.

for (const item of document.querySelectorAll("[data-copy-item]")) {
  item.hidden = false;
}

document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copy]");
  if (button) {
    await copy(button);
  }
  closeLists(event.target.closest("details.share"));
});

document.addEventListener("keydown", event => {
  if (event.key !== "Escape") {
    return;
  }
  const list = document.querySelector("details.share[open]");
  if (list) {
    list.open = false;
    list.querySelector("summary").focus();
  }
});

async function copy(button) {
  const list = button.closest("details.share");
  const status = document.querySelector(".toast");
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    status.textContent = status.dataset.copied;
    if (list) {
      list.open = false;
      list.querySelector("summary").focus();
    }
  } catch {
    status.textContent = status.dataset.failed;
  }
}

function closeLists(except) {
  for (const list of document.querySelectorAll("details.share[open]")) {
    if (list !== except) {
      list.open = false;
    }
  }
}
