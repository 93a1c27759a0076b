// Leaving the working copy with words that were not saved asks first.
const form = document.querySelector("#article_form");

if (form) {
  const written = () => new URLSearchParams(new FormData(form)).toString();
  let opened = written();
  let isSaving = false;
  // The editor spells the body its own way when it starts.
  document.addEventListener("body-editor:ready", () => {
    opened = written();
  });
  form.addEventListener("submit", () => {
    isSaving = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (!isSaving && written() !== opened) event.preventDefault();
  });
}
