// Says that stories arrived while a list was open. Nothing moves by itself: the reader decides when to look.

const notice = document.querySelector("[data-arrivals]");
let arrivals;

function listen() {
  arrivals = new EventSource(notice.dataset.arrivals);
  arrivals.addEventListener("arrivals", event => {
    const show = document.createElement("a");
    show.href = notice.dataset.to;
    show.textContent = notice.dataset.show;
    notice.replaceChildren(event.data, " ", show);
  });
}

// A page that the browser keeps for the way back must hold no connection.
addEventListener("pagehide", () => arrivals.close());
addEventListener("pageshow", event => {
  if (event.persisted) {
    listen();
  }
});
listen();
