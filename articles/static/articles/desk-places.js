// Links into the body: "#paragraph-3" scrolls to the third block of the editor, for it has no ids.
const BLOCKS = "p, h2, h3, li";

// A block that holds blocks is no block of its own: the same count as the server's.
const blocks = (editor) =>
  [...editor.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS) && block.textContent.trim());

const show = (block) => {
  block.scrollIntoView({ block: "center" });
  block.classList.add("is-shown");
  setTimeout(() => block.classList.remove("is-shown"), 2500);
};

const follow = () => {
  const found = /^#paragraph-(\d+)$/.exec(location.hash);
  const editor = document.querySelector(".ProseMirror");
  if (!found || !editor) return;
  const block = blocks(editor)[Number(found[1]) - 1];
  if (block) show(block);
};

document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#paragraph-"]');
  if (link && link.hash === location.hash) follow();
});
window.addEventListener("hashchange", follow);
document.addEventListener("body-editor:ready", follow);
