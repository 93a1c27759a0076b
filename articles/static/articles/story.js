// Carry the words that a reader has marked in the story into the report form, and offer the form beside them.
// Without this the form asks for the words.
const LONGEST = 600;
const FEW = 4;
// A tap on the offer ends the marking first: it stays long enough to be reached.
const LINGER = 400;
const link = document.getElementById("report-an-error");
const story = document.querySelector(".story");

if (link && story) {
  const plain = link.href;
  const offer = document.createElement("a");
  offer.href = plain;
  offer.className = "report-marked";
  offer.textContent = link.dataset.marked;
  offer.hidden = true;
  // The mouse that presses it must not end the marking.
  offer.addEventListener("mousedown", (event) => event.preventDefault());
  link.closest("nav").append(offer);
  let leaving;

  document.addEventListener("selectionchange", () => {
    const marked = document.getSelection();
    const words = marked.toString().replace(/\s+/g, " ").trim().slice(0, LONGEST);
    const isInStory = marked.anchorNode && story.contains(marked.anchorNode);
    clearTimeout(leaving);
    if (words.length >= FEW && isInStory) {
      link.href = offer.href = `${plain}?passage=${encodeURIComponent(words)}`;
      offer.hidden = false;
    } else {
      // What was marked last stays in the link under the story.
      leaving = setTimeout(() => { offer.hidden = true; }, LINGER);
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
