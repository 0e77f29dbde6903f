// What the reading pages add where scripts run. Nothing that is read depends on it.

const { kept, change } = window.reading;
const toast = document.querySelector(".toast");
const story = document.querySelector("article.story");

for (const item of document.querySelectorAll("[data-copy-item]")) {
  item.hidden = false;
}
if (navigator.share) {
  for (const item of document.querySelectorAll("[data-share-item]")) {
    item.hidden = false;
  }
}

/* Notices, copying, sharing */

function notify(words, link) {
  toast.textContent = words;
  if (link) {
    toast.append(" ", link);
  }
  clearTimeout(notify.end);
  notify.end = setTimeout(() => { toast.textContent = ""; }, 6000);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    notify(toast.dataset.copied);
  } catch {
    notify(toast.dataset.failed);
  }
}

function share(item) {
  // Whoever closes the sheet without sharing has decided so: that is no failure to report.
  navigator.share({ title: item.subject, text: item.text, url: item.link }).catch(() => {});
}

/** What a statement (or, without a name, the story) is shared as. */
function shareable(statement) {
  const { story: id, address } = story.dataset;
  const path = statement ? `/a/${id}/${statement}#q-${statement}` : `/a/${id}`;
  const source = statement ? document.querySelector(`[data-said="${statement}"]`) : story.querySelector("a.share:not([data-statement])");
  return {
    path,
    link: statement ? `${address}/${statement}#q-${statement}` : address,
    page: statement ? `/a/${id}/${statement}/share` : `/a/${id}/share`,
    text: source.dataset.text,
    subject: story.querySelector("h1").textContent,
  };
}

let menu;

function openMenu(item, place, opener) {
  menu?.remove();
  menu = document.querySelector("#share-menu").content.firstElementChild.cloneNode(true);
  const both = `${item.text}\n${item.link}`;
  for (const link of menu.querySelectorAll("[data-to]")) {
    link.href = link.dataset.to.replace(/\{(text|link|subject|both)\}/g, (_, part) => encodeURIComponent(part === "both" ? both : item[part]));
  }
  const way = name => menu.querySelector(`[data-way="${name}"]`);
  way("place").href = item.path;
  way("page").href = item.page;
  way("device").parentElement.hidden = !navigator.share;
  const ways = { device: () => share(item), text: () => copy(both), link: () => copy(item.link) };
  menu.addEventListener("click", event => {
    const chosen = ways[event.target.closest("button")?.dataset.way];
    if (chosen) {
      menu.hidePopover();
      chosen();
    }
  });
  menu.addEventListener("keydown", moveAmong);
  menu.addEventListener("toggle", event => {
    if (event.newState === "closed" && menu.contains(document.activeElement)) {
      opener?.focus();
    }
  });
  document.body.append(menu);
  menu.showPopover();
  const { width, height } = menu.getBoundingClientRect();
  const fit = (at, size, room) => Math.max(8, Math.min(at, room - size - 8));
  const fromStart = document.documentElement.dir === "rtl" ? document.documentElement.clientWidth - place.end : place.start;
  menu.style.setProperty("--x", `${fit(fromStart, width, document.documentElement.clientWidth)}px`);
  menu.style.setProperty("--y", `${fit(place.below, height, innerHeight)}px`);
  menu.querySelector("li:not([hidden]) > *").focus();
}

function moveAmong(event) {
  if (!["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) {
    return;
  }
  const ways = [...menu.querySelectorAll("li:not([hidden]) > *")];
  const at = ways.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1 + ways.length, Home: 0, End: -1 }[event.key];
  ways.at(next % ways.length).focus();
  event.preventDefault();
}

const boxOf = element => {
  const box = element.getBoundingClientRect();
  return { start: box.left, end: box.right, below: box.bottom + 4 };
};

document.addEventListener("click", event => {
  const { target } = event;
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  const copies = target.closest("[data-copy]");
  if (copies) {
    copy(copies.dataset.copy);
    return;
  }
  const shares = target.closest("[data-share]");
  if (shares) {
    share({ subject: shares.dataset.shareTitle, text: shares.dataset.shareText, link: shares.dataset.share });
    return;
  }
  const link = target.closest("a");
  if (link?.dataset.language) {
    change("ui", link.dataset.language);
    return;
  }
  if (plain && link?.dataset.panel) {
    event.preventDefault();
    openSheet(link.dataset.panel, link);
    return;
  }
  if (plain && story && link?.classList.contains("share")) {
    event.preventDefault();
    openMenu(shareable(link.dataset.statement), boxOf(link), link);
    return;
  }
  const pressed = plain && !link && target.closest?.(".statement, .fragment, .report, .pull");
  const statement = pressed && (pressed.id || pressed.closest("[id^='q-']")?.id)?.slice(2);
  if (statement && story?.dataset.address && getSelection().isCollapsed && document.querySelector(`[data-said="${statement}"][data-text]`)
    && (!pressed.matches(".report") || "reports" in kept || pressed.matches(".linked"))) {
    openMenu(shareable(statement), { start: event.clientX, end: event.clientX, below: event.clientY + 8 }, null);
  }
});

/* Settings and shortcuts, as sheets over the page */

async function openSheet(name, opener) {
  const open = document.querySelector(".sheet");
  open?.remove();
  if (open?.dataset.name === name) {
    return;
  }
  const address = new URL("/settings", location);
  address.searchParams.set("ui", document.documentElement.lang);
  let part;
  try {
    const answer = await fetch(address);
    part = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(name);
  } catch {
    location.assign(`/settings#${name}`);
    return;
  }
  const sheet = document.createElement("div");
  sheet.className = "sheet";
  sheet.dataset.name = name;
  sheet.popover = "auto";
  sheet.setAttribute("role", "dialog");
  sheet.setAttribute("aria-labelledby", part.getAttribute("aria-labelledby"));
  const close = document.createElement("button");
  close.className = "tool close";
  close.type = "button";
  close.textContent = toast.dataset.close;
  close.addEventListener("click", () => sheet.hidePopover());
  part.removeAttribute("aria-labelledby");
  sheet.append(close, document.adoptNode(part));
  sheet.addEventListener("toggle", event => {
    if (event.newState === "closed") {
      sheet.remove();
      opener?.focus();
    }
  });
  document.body.append(sheet);
  listen(sheet);
  sheet.showPopover();
  (sheet.querySelector("input") ?? close).focus();
}

/** Shows what is kept in the controls, and keeps what is chosen in them. */
function listen(within) {
  const form = within.querySelector("[data-settings]");
  if (!form) {
    return;
  }
  for (const control of form.elements) {
    const value = kept[control.name];
    if (control.type === "radio") {
      control.checked = control.value === (value ?? "");
    } else if (control.type === "checkbox") {
      control.checked = control.dataset.off ? value !== control.dataset.off : value === control.value;
    } else if (control.type === "range" && value !== undefined) {
      control.value = value;
    }
  }
  form.addEventListener("input", ({ target: control }) => change(control.name, valueOf(control)));
  form.addEventListener("reset", () => {
    for (const control of form.elements) {
      if (control.name) {
        change(control.name, undefined);
      }
    }
  });
}

function valueOf(control) {
  if (control.type === "checkbox") {
    const { off } = control.dataset;
    return control.checked ? (off ? undefined : control.value) : off;
  }
  return control.value === control.defaultValue && control.type === "range" ? undefined : control.value || undefined;
}

listen(document);

/* Keyboard. Keys go by their place, so that they work on an Arabic layout too. */

const statements = story ? [...story.querySelectorAll(".statement[id], .pull[id]")] : [];
let current = -1;

function go(step) {
  if (statements.length > 0) {
    current = Math.max(0, Math.min(current + step, statements.length - 1));
    const statement = statements[current];
    statement.closest("details")?.setAttribute("open", "");
    statement.tabIndex = -1;
    statement.focus({ preventScroll: true });
    statement.scrollIntoView({ block: "center" });
  }
}

const follow = selector => document.querySelector(selector)?.click();

const keys = {
  KeyJ: () => go(1),
  KeyK: () => go(-1),
  KeyC: () => {
    const statement = document.activeElement?.id?.startsWith("q-") ? document.activeElement.id.slice(2) : null;
    if (story && (statement || statements.length === 0)) {
      const item = shareable(statement);
      copy(`${item.text}\n${item.link}`);
    }
  },
  KeyN: () => follow(".neighbours a[rel=next], .pages a[rel=next]"),
  KeyP: () => follow(".neighbours a[rel=prev]"),
  KeyH: () => follow(".brand"),
  KeyL: () => follow("[data-aloud]:not([hidden])"),
  KeyS: () => openSheet("reading-settings", document.activeElement),
};

document.addEventListener("keydown", event => {
  if (event.key === "Escape" && document.activeElement?.matches("time")) {
    document.activeElement.blur();
  }
  if (kept.keys === "off" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented
    || event.target.closest("input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]")) {
    return;
  }
  const act = event.key === "?" || event.key === "؟" ? () => openSheet("shortcuts", document.activeElement) : event.shiftKey ? null : keys[event.code];
  if (act) {
    event.preventDefault();
    act();
  }
});

/* The place where the reader left off */

const blocks = story ? [...story.querySelectorAll(".story-text > *, .background details > p")] : [];

function places() {
  try {
    return JSON.parse(localStorage.getItem("places")) ?? {};
  } catch {
    return {};
  }
}

function keepPlace() {
  const all = places();
  const { story: id } = story.dataset;
  const at = blocks.findIndex(block => block.getBoundingClientRect().bottom > 0);
  delete all[id];
  // At the beginning there is nothing to keep, and whoever has seen the end begins anew.
  if (at > 1 && blocks.at(-1).getBoundingClientRect().bottom > innerHeight) {
    all[id] = at;
  }
  const names = Object.keys(all);
  for (const old of names.slice(0, Math.max(0, names.length - 100))) {
    delete all[old];
  }
  try {
    localStorage.setItem("places", JSON.stringify(all));
  } catch {
    // Nothing is kept where storing is forbidden.
  }
}

if (blocks.length > 0) {
  const linked = document.querySelector(".linked, :target");
  linked?.closest("details:not([open])")?.setAttribute("open", "");
  const at = places()[story.dataset.story];
  const arrived = performance.getEntriesByType("navigation")[0]?.type === "navigate";
  if (at && arrived && !linked && !location.hash && blocks[at]) {
    blocks[at].scrollIntoView({ behavior: "instant", block: "start" });
    const back = document.createElement("a");
    back.href = "#content";
    back.textContent = toast.dataset.toStart;
    notify(toast.dataset.resumed, back);
  }
  addEventListener("pagehide", keepPlace);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keepPlace());
}

/* Printing shows what is folded */

addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll(".background > details:not([open])")) {
    part.open = true;
    addEventListener("afterprint", () => { part.open = false; }, { once: true });
  }
});

/* The language that the address names goes along with the reader */

if (new URLSearchParams(location.search).has("ui")) {
  for (const link of document.querySelectorAll("a[href^='/']:not([data-language], [download])")) {
    const address = new URL(link.href);
    address.searchParams.set("ui", document.documentElement.lang);
    link.href = address;
  }
}

/* Reading aloud, where the device has an Arabic voice */

const aloud = story?.querySelector("[data-aloud]");
if (aloud && "speechSynthesis" in window) {
  const find = () => {
    const voice = speechSynthesis.getVoices().find(({ lang }) => lang.startsWith("ar"));
    if (voice && aloud.hidden) {
      aloud.hidden = false;
      import("./aloud.js").then(({ offer }) => offer(aloud, story, voice));
    }
  };
  find();
  speechSynthesis.addEventListener?.("voiceschanged", find);
}

/* Stories that were read stay readable without a network */

const list = document.querySelector("[data-kept]");
if (list && "caches" in window) {
  const stories = await caches.open("stories");
  for (const request of (await stories.keys()).reverse()) {
    const page = new DOMParser().parseFromString(await (await stories.match(request)).text(), "text/html");
    if (page.querySelector("article.story")) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = request.url;
      link.lang = "ar";
      link.dir = "rtl";
      link.textContent = page.querySelector("h1").textContent;
      item.append(link);
      list.append(item);
    }
  }
  if (!list.firstElementChild) {
    list.replaceWith(Object.assign(document.createElement("p"), { textContent: list.dataset.nothing }));
  }
}

if ("serviceWorker" in navigator && isSecureContext) {
  addEventListener("load", () => navigator.serviceWorker.register("/sw.js").catch(() => {}));
}
