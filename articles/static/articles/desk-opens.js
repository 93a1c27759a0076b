// A link to a form of its own page opens the form beside it; without this it leads to that page.
const opened = (link) => document.getElementById(link.getAttribute("aria-controls"));
const isPlain = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
let number = 0;

const close = (link) => {
  opened(link)?.remove();
  link.setAttribute("aria-expanded", "false");
  link.removeAttribute("aria-controls");
};

const fetched = async (link) => {
  const answer = await fetch(link.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const form = page.querySelector("form.asked");
  if (!answer.ok || !form) throw new Error("no form");
  form.querySelector(".back").remove();
  return form;
};

const open = async (link) => {
  const form = document.adoptNode(await fetched(link));
  const place = document.createElement("div");
  place.className = "opened";
  place.id = `opened-${++number}`;
  place.append(form);
  // One form at a time in a row of links; another row keeps its own.
  link.parentElement.querySelectorAll("[aria-expanded=true]").forEach(close);
  link.parentElement.append(place);
  link.setAttribute("aria-expanded", "true");
  link.setAttribute("aria-controls", place.id);
  form.querySelector("input:not([type=hidden]), select, textarea, button")?.focus();
};

const prepare = () => {
  for (const link of document.querySelectorAll("[data-opens]:not([aria-expanded])")) {
    link.setAttribute("aria-expanded", "false");
  }
};

document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("[data-opens]");
  if (!link || !isPlain(event)) return;
  event.preventDefault();
  if (link.getAttribute("aria-expanded") === "true") return close(link);
  try {
    await open(link);
  } catch {
    location.assign(link.href);
  }
});
prepare();
document.addEventListener("desk:renewed", prepare);
