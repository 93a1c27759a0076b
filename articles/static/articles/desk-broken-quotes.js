// A quote whose words are edited away says so at once, before anything is saved.
const MARKS = new Map([..."‘’“”„«»"].map((mark, index) => [mark, index < 2 ? "'" : '"']));
const comparable = (text) =>
  text.replace(/[‘’“”„«»]/g, (mark) => MARKS.get(mark)).replace(/\s+/g, " ").trim();

const check = (editor) => {
  const blocks = [];
  editor.state.doc.descendants((node) => {
    if (node.isTextblock) blocks.push(comparable(node.textBetween(0, node.content.size, " ", " ")));
    return !node.isTextblock;
  });
  for (const card of document.querySelectorAll("[data-quote-words][data-verbatim]")) {
    const words = comparable(card.dataset.quoteWords);
    const isBroken = !blocks.some((block) => block.includes(words));
    card.classList.toggle("is-broken", isBroken);
    card.querySelector(".broken-now").hidden = !isBroken;
  }
};

document.addEventListener("body-editor:ready", (event) => {
  const { editor } = event.detail;
  const note = document.querySelector(".broken-quotes");
  let waiting;
  let isTyped = false;
  const update = () => {
    check(editor);
    const broken = document.querySelectorAll(".quote-card.is-broken").length;
    if (note) {
      note.hidden = broken === 0;
      note.querySelector("b").textContent = broken;
    }
  };
  editor.on("update", () => {
    isTyped = true;
    clearTimeout(waiting);
    waiting = setTimeout(update, 300);
  });
  document.addEventListener("desk:renewed", () => isTyped && update());
});
