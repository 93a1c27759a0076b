// The search boxes that the admin's suggestions bring along say what they are for.
const labelled = () => {
  for (const box of document.querySelectorAll(".select2-search__field:not([aria-label])")) {
    const select = box.closest(".select2-container")?.previousElementSibling;
    const label = select?.id && document.querySelector(`label[for="${select.id}"]`);
    if (label) box.setAttribute("aria-label", label.textContent.trim());
  }
  // They put the sign that empties them into the list of what is chosen.
  for (const sign of document.querySelectorAll("ul > .select2-selection__clear:not([role])")) {
    sign.setAttribute("role", "listitem");
  }
};

if (document.querySelector(".admin-autocomplete")) {
  labelled();
  new MutationObserver(labelled).observe(document.body, { childList: true, subtree: true });
}
