// Keys for whoever keeps both hands on them; "?" lists them.
const press = (selector) => document.querySelector(selector)?.click();
const go = (selector) => {
  const place = document.querySelector(selector);
  place?.scrollIntoView({ block: "start" });
  place?.querySelector("a, button, summary, input")?.focus({ preventScroll: true });
};
const KEYS = {
  c: () => go("#checks"),
  w: () => document.querySelector(".ProseMirror, #id_body")?.focus(),
  f: () => go(".filed-copy"),
  q: () => go("#quotes"),
  n: () => go("#notes"),
  l: () => go("#log"),
  "?": () => document.querySelector("#keys")?.showModal(),
};
const isTyping = (target) => target.closest("input, textarea, select, [contenteditable=true], dialog");

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s" && document.querySelector("#article_form")) {
    event.preventDefault();
    press(".act-bar .save");
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const act = document.querySelector(".article-page") && KEYS[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});
document.querySelector("#keys-button")?.addEventListener("click", KEYS["?"]);
