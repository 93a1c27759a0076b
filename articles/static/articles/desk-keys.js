// Keys for whoever keeps both hands on them; "?" lists them.
const press = (selector) => document.querySelector(selector)?.click();
const go = (selector) => {
  const place = document.querySelector(selector);
  place?.scrollIntoView({ block: "start" });
  place?.querySelector("a, button, summary, input")?.focus({ preventScroll: true });
};
const cards = () => [...document.querySelectorAll(".quote-card")];
const current = () => document.activeElement.closest(".quote-card");
// The quote so many steps on from the one in focus; the first, or the last, where none is.
const step = (by) => {
  const all = cards();
  const at = all.indexOf(current());
  const card = all[at < 0 && by < 0 ? all.length - 1 : at + by];
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "center" });
};
const verify = () => current()?.querySelector("button.verify")?.click();
const KEYS = {
  c: () => go("#checks"),
  w: () => document.querySelector(".ProseMirror, #id_body")?.focus(),
  f: () => go(".filed-copy"),
  q: () => go("#quotes"),
  j: () => step(1),
  k: () => step(-1),
  v: verify,
  n: () => go("#notes"),
  l: () => go("#log"),
  "?": () => document.querySelector("#keys")?.showModal(),
};
// A closed dialog's button still has the keys for a moment after it was pressed.
const isTyping = (target) => target.closest("input, textarea, select, [contenteditable=true], dialog[open]");

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
document.addEventListener("click", (event) => event.target.closest("#keys-button") && KEYS["?"]());
