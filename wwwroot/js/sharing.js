// What sharing gains where scripts run: the device's own share sheet, and the arrow keys in an open list.

if (navigator.share) {
  for (const item of document.querySelectorAll("[data-share-item]")) {
    item.hidden = false;
  }
}

document.addEventListener("click", event => {
  const button = event.target.closest("[data-share]");
  if (button) {
    const { share: url, shareTitle: title, shareText: text } = button.dataset;
    // Whoever closes the sheet without sharing has decided so: that is no failure to report.
    navigator.share({ title, text, url }).catch(() => {});
  }
});

document.addEventListener("keydown", event => {
  const list = event.target.closest("details.share[open]");
  if (!list || !["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) {
    return;
  }
  const ways = [...list.querySelectorAll("li:not([hidden]) > *")];
  const at = ways.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1 + ways.length, Home: 0, End: -1 }[event.key];
  ways.at(next % ways.length).focus();
  event.preventDefault();
});
