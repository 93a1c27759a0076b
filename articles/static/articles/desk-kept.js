// Words that were typed and not saved are kept, in this browser at once and for the same person's other devices a
// moment later, and offered when the page is opened again. With them is kept what stood there when they were typed:
// put back over somebody else's words they meet the page that shows both.
const form = document.querySelector("#article_form[data-kept]");
const FIELDS = ["headline", "standfirst", "body", "dateline", "byline"];
const KEPT = ["seen_version", ...FIELDS, ...FIELDS.map((name) => `initial-${name}`)];
const WAIT = 800;
const WAIT_TO_SEND = 2500;

if (form) {
  const key = form.dataset.kept;
  const note = form.querySelector(".kept");
  const read = () => Object.fromEntries(KEPT.map((name) => [name, form.elements[name]?.value ?? ""]));
  const isSame = (one, other) => FIELDS.every((name) => one[name] === other[name]);
  let opened = read();
  let offered;
  let waiting;
  let sending;

  const keptHere = () => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const keptThere = async () => {
    try {
      const answer = await fetch(form.dataset.unsaved);
      const { words, typed_at: at } = answer.ok && !answer.redirected ? await answer.json() : {};
      return words ? { ...words, at: Date.parse(at) } : null;
    } catch {
      return null;
    }
  };
  const later = (one, other) => (!one || (other && (other.at ?? 0) > (one.at ?? 0)) ? other : one);
  // Without words it forgets those that are kept; away from the network the browser keeps them alone.
  const send = (words = {}) => {
    const body = new FormData();
    body.set("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    for (const name of KEPT) if (name in words) body.set(name, words[name]);
    return fetch(form.dataset.unsaved, { method: "POST", body }).catch(() => {});
  };
  const forget = () => {
    localStorage.removeItem(key);
    note.hidden = true;
    send();
  };
  const putBack = (words) => {
    for (const name of KEPT) {
      const field = form.elements[name];
      if (!field || !(name in words)) continue;
      if (name === "body" && window.deskBodyEditor) window.deskBodyEditor.commands.setContent(words.body, { emitUpdate: true });
      else field.value = words[name];
    }
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const keep = () => {
    const words = read();
    if (isSame(words, opened)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ ...words, at: Date.now() }));
  };
  const stop = () => {
    clearTimeout(waiting);
    clearTimeout(sending);
  };

  document.addEventListener("body-editor:ready", async (event) => {
    window.deskBodyEditor = event.detail.editor;
    opened = read();
    offered = later(keptHere(), await keptThere());
    if (offered && !isSame(offered, read())) note.hidden = false;
  });
  note.querySelector("[data-take-back]").addEventListener("click", () => {
    putBack(offered);
    note.hidden = true;
  });
  note.querySelector("[data-forget]").addEventListener("click", forget);
  form.addEventListener("input", () => {
    stop();
    waiting = setTimeout(keep, WAIT);
    sending = setTimeout(() => send(isSame(read(), opened) ? {} : read()), WAIT_TO_SEND);
  });
  // What is sent is either saved or shown again with every word.
  form.addEventListener("submit", () => {
    stop();
    localStorage.removeItem(key);
  });
}
