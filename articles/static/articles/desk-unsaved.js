// Leaving the working copy with words that were not saved asks first.
const form = document.querySelector("#article_form");
const written = () => new URLSearchParams(new FormData(form)).toString();
let opened = form && written();
let isSaving = false;

export const hasUnsavedWords = () => Boolean(form) && !isSaving && written() !== opened;

if (form) {
  // The editor spells the body its own way when it starts.
  document.addEventListener("body-editor:ready", () => {
    opened = written();
  });
  form.addEventListener("submit", () => {
    isSaving = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (hasUnsavedWords()) event.preventDefault();
  });
}
