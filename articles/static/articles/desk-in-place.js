// A small act beside the text (a quote verified, a note written) renews its part of the page and leaves what is
// typed, opened and scrolled as it is. Without this each form comes back to its place by itself.
import { hasUnsavedWords } from "./desk-unsaved.js";

const ACTS = ".quotes form, .sources form, .notes form";
const OPENED = "#article_form [name^='initial-'], .as-text";
const page = document.querySelector(".article-page");

const opened = (root) =>
  [...root.querySelectorAll(OPENED)].map((each) => `${each.name ?? ""}=${each.value ?? each.innerHTML}`).join("\n");

// What stayed as it was (a card of the same version) keeps the forms that are open in it and the words in them.
const keep = (section, fresh, form) => {
  for (const part of fresh.querySelectorAll("[id][data-version]")) {
    const old = section.querySelector(`#${CSS.escape(part.id)}`);
    if (!old || old.dataset.version !== part.dataset.version || old.contains(form)) continue;
    const [number, renewed] = [old, part].map((each) => each.querySelector(".quote-place"));
    if (number) number.textContent = renewed.textContent;
    part.replaceWith(old);
  }
};

const renew = (fresh, selector, form) => {
  const [old, part] = [page, fresh].map((root) => root.querySelector(selector));
  if (!old || !part) return;
  keep(old, part, form);
  old.replaceWith(document.adoptNode(part));
};

const say = (fresh) => {
  const place = page.querySelector(".said");
  place.replaceChildren(
    ...[...fresh.querySelectorAll(".messagelist li")].map((message) => {
      const said = document.createElement("p");
      said.className = message.className;
      said.textContent = message.textContent;
      return said;
    }),
  );
};

const place = (ids) => ids.map((id) => document.getElementById(id)).find(Boolean);
const top = (ids) => place(ids).getBoundingClientRect().top;

const show = (answer, form) => {
  const section = form.closest("section").id;
  // Where the eye is: the card of the act, else its section, which outlives it.
  const ids = [form.closest("[id][data-version]")?.id, section];
  const before = top(ids);
  const isSameText = opened(answer) === opened(document);
  if (!isSameText && !hasUnsavedWords()) return location.reload();
  const parts = [".filed-text", "#quotes", `#${section}`, "#log"];
  // Moves speak of the words that stand in front of the editor, and checks of those that are typed.
  if (isSameText) parts.push(".act-state", ".acts", ".why-nots", ".on-this-page");
  if (!hasUnsavedWords()) parts.push("#checks");
  new Set(parts).forEach((selector) => renew(answer, selector, form));
  say(answer);
  if (isSameText) {
    const presence = document.querySelector("[data-presence]");
    presence.dataset.version = answer.querySelector("[data-presence]").dataset.version;
  }
  place(ids).focus({ preventScroll: true });
  scrollBy({ top: top(ids) - before, behavior: "instant" });
  document.dispatchEvent(new Event("desk:renewed"));
  if (hasUnsavedWords()) document.querySelector("#article_form").dispatchEvent(new Event("input"));
};

const send = async (form, submitter) => {
  form.setAttribute("aria-busy", "true");
  const body = new FormData(form, submitter);
  try {
    const response = await fetch(form.action, { method: "POST", body });
    const answer = new DOMParser().parseFromString(await response.text(), "text/html");
    if (!response.redirected || answer.querySelector(".article-page")?.dataset.article !== page.dataset.article) {
      throw new Error("a page of its own");
    }
    show(answer, form);
  } catch {
    // It asks something first, or the network is gone: the browser goes there as it would without this.
    form.submit();
  } finally {
    form.removeAttribute("aria-busy");
  }
};

page?.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches(ACTS)) return;
  event.preventDefault();
  if (!form.hasAttribute("aria-busy")) send(form, event.submitter);
});
