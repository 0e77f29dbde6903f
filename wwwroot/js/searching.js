// Shows results while the reader types, where scripts run. The form itself needs none.

const form = document.querySelector("[data-search]");
const pause = 250;
let waiting, overtaken;

function address(isTyping) {
  const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  if (isTyping) {
    asked.set("typing", "");
  }
  return `${form.action}?${asked}`;
}

async function show() {
  overtaken?.abort();
  overtaken = new AbortController();
  const results = document.querySelector("#results");
  results.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address(true), { signal: overtaken.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.querySelector("#results");
    if (answer.ok && found) {
      // The announcing element stays, so that screen readers notice its new words.
      results.querySelector("[role=status]").textContent = found.querySelector("[role=status]").textContent;
      results.replaceChildren(results.firstElementChild, ...[...found.children].slice(1));
      history.replaceState(null, "", address(false));
    }
    results.removeAttribute("aria-busy");
  } catch (failure) {
    // A search that was overtaken is none. Any other failure leaves what was found; sending the form tells more.
    if (failure.name !== "AbortError") {
      results.removeAttribute("aria-busy");
    }
  }
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, pause);
});
form.addEventListener("change", event => {
  if (event.target.name !== "q") {
    clearTimeout(waiting);
    show();
  }
});
