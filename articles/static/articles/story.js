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

// Pass the story on by what the reader's own machine has for it; nobody else is told.
const share = document.querySelector("[data-share]");

if (share && (navigator.share || navigator.clipboard)) {
  const { share: url, title, copied } = share.dataset;
  share.parentElement.hidden = false;
  share.addEventListener("click", async () => {
    if (navigator.share) {
      // A reader who thinks better of it closes the dialogue, which is no fault.
      await navigator.share({ url, title }).catch(() => {});
      return;
    }
    await navigator.clipboard.writeText(url);
    share.textContent = copied;
  });
}
