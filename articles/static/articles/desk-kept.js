// Words that were typed and not saved are kept in this browser, and offered when the page is opened again.
const form = document.querySelector("#article_form[data-kept]");
const FIELDS = ["headline", "standfirst", "body", "dateline", "byline"];
const WAIT = 800;

if (form) {
  const key = form.dataset.kept;
  const note = form.querySelector(".kept");
  const read = () => Object.fromEntries(FIELDS.map((name) => [name, form.elements[name]?.value ?? ""]));
  const isSame = (one, other) => FIELDS.every((name) => one[name] === other[name]);
  let opened = read();
  let waiting;

  const found = () => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const forget = () => {
    localStorage.removeItem(key);
    note.hidden = true;
  };
  const putBack = (words) => {
    for (const name of FIELDS) {
      const field = form.elements[name];
      if (!field) continue;
      if (name === "body" && window.deskBodyEditor) window.deskBodyEditor.commands.setContent(words.body, { emitUpdate: true });
      else field.value = words[name];
    }
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };

  document.addEventListener("body-editor:ready", (event) => {
    window.deskBodyEditor = event.detail.editor;
    opened = read();
    const kept = found();
    if (kept && !isSame(kept, opened)) note.hidden = false;
  });
  note.querySelector("[data-take-back]").addEventListener("click", () => {
    const kept = found();
    if (kept) putBack(kept);
    note.hidden = true;
  });
  note.querySelector("[data-forget]").addEventListener("click", forget);
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (isSame(read(), opened)) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(read()));
    }, WAIT);
  });
  // What is sent is either saved or shown again with every word.
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    localStorage.removeItem(key);
  });
}
