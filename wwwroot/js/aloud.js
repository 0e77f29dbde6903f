// Reads a story aloud: headline and text block by block, each statement after its speaker's name.

export function offer(button, story, voice) {
  const start = button.textContent;
  let parts = [];
  let at = -1;

  function stop() {
    parts[at]?.block.classList.remove("aloud");
    at = -1;
    speechSynthesis.cancel();
    button.textContent = start;
    button.setAttribute("aria-pressed", "false");
  }

  function next() {
    parts[at]?.block.classList.remove("aloud");
    at += 1;
    const part = parts[at];
    if (!part) {
      stop();
      return;
    }
    part.block.classList.add("aloud");
    part.block.scrollIntoView({ block: "nearest" });
    const words = new SpeechSynthesisUtterance(part.words);
    words.voice = voice;
    words.lang = voice.lang;
    words.onend = () => at >= 0 && next();
    words.onerror = () => at >= 0 && stop();
    speechSynthesis.speak(words);
  }

  button.addEventListener("click", () => {
    if (at >= 0) {
      stop();
      return;
    }
    parts = read(story);
    button.textContent = button.dataset.stop;
    button.setAttribute("aria-pressed", "true");
    next();
  });
  addEventListener("pagehide", stop);
}

/** The story's blocks with the words to speak. A block's speakers are named below it; a listener must hear them before. */
export function read(story) {
  const parts = [{ block: story.querySelector("h1"), words: story.querySelector("h1").textContent }];
  for (const block of story.querySelectorAll(".story-text > p, .story-text > h2, .story-text > figure, .background details > p")) {
    const words = block.matches("figure") ? block.querySelector("blockquote").textContent : block.textContent;
    const speakers = [];
    for (let said = block.matches("figure") ? block.querySelector(".said") : block.nextElementSibling; said?.matches(".said"); said = said.nextElementSibling) {
      speakers.push(said.querySelector(".speaker").textContent);
    }
    const names = [...new Set(speakers)].join("، ");
    parts.push({ block, words: names ? `${names}: ${words}` : words });
  }
  return parts;
}
