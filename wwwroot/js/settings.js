// Applies the reader's settings before the page is painted. They are kept on the reader's device alone.
(() => {
  const root = document.documentElement;
  const steps = {
    size: { property: "--scale", values: [.8, .87, .93, 1, 1.1, 1.25, 1.4, 1.65, 2] },
    leading: { property: "--leading", values: [1.6, 1.75, null, 2, 2.15, 2.3, 2.5] },
    width: { property: "--measure", values: ["32rem", "37rem", "42.5rem", "48rem", "54rem", "62rem", "72rem"] },
  };
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem("reading")) ?? {};
  } catch {
    // A reader who forbids storage, or kept something else there, reads with the usual settings.
  }

  function apply(name) {
    const value = kept[name];
    const step = steps[name];
    if (step) {
      const chosen = value === undefined ? null : step.values[value];
      if (chosen === null || chosen === undefined) {
        root.style.removeProperty(step.property);
      } else {
        root.style.setProperty(step.property, chosen);
      }
    } else if (value === undefined) {
      delete root.dataset[name];
    } else {
      root.dataset[name] = value;
    }
  }

  /** Changes a setting; undefined forgets it. */
  function change(name, value) {
    kept[name] = value;
    apply(name);
    try {
      localStorage.setItem("reading", JSON.stringify(kept));
    } catch {
      // It holds for this page.
    }
  }

  root.dataset.scripts = "";
  // A page with components of its own keeps to the device's colours; only the language is taken along.
  if (!("ownLooks" in root.dataset)) {
    Object.keys(kept).forEach(apply);
  }
  window.reading = { kept, change };

  const named = new URLSearchParams(location.search).get("ui");
  if (named) {
    change("ui", named);
  } else if ((kept.ui === "ar" || kept.ui === "en") && kept.ui !== root.lang) {
    const address = new URL(location);
    address.searchParams.set("ui", kept.ui);
    location.replace(address);
  }

  if (kept.background === "folded") {
    // The parts are folded while the document still arrives, so that nothing moves under the reader's eyes.
    const folding = new MutationObserver(() => {
      for (const part of document.querySelectorAll(".background > details[open]:not([data-folded])")) {
        part.dataset.folded = "";
        part.open = false;
      }
    });
    folding.observe(root, { childList: true, subtree: true });
    addEventListener("DOMContentLoaded", () => folding.disconnect());
  }
})();
