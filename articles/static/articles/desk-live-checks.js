// The checks follow what is typed, a moment after the last key.
const form = document.querySelector("#article_form[data-check]");
const WAIT = 1200;

if (form) {
  let waiting;
  let asked = 0;
  const check = async () => {
    const number = ++asked;
    const answer = await fetch(form.dataset.check, { method: "POST", body: new FormData(form) });
    if (!answer.ok || answer.redirected || number !== asked) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#checks");
    const shown = document.querySelector("#checks");
    // Nobody loses the link that they are on.
    if (fresh && !shown.contains(document.activeElement)) shown.replaceWith(fresh);
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(check, WAIT);
  });
}
