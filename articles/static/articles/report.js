// Carry the words that a reader has marked in the story into the report form. Without this the form asks for them.
const LONGEST = 600;
const link = document.getElementById("report-an-error");
const story = document.querySelector(".story");

if (link && story) {
  const plain = link.href;
  document.addEventListener("selectionchange", () => {
    const marked = document.getSelection();
    const words = marked.toString().replace(/\s+/g, " ").trim().slice(0, LONGEST);
    const isInStory = marked.anchorNode && story.contains(marked.anchorNode);
    // A click on the link ends the marking: what was marked last stays.
    if (words && isInStory) {
      link.href = `${plain}?passage=${encodeURIComponent(words)}`;
    }
  });
}
