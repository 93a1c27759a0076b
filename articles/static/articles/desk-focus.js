// A click on a picture sets its focal point; the two numbers beside it say the same without a script.
for (const picture of document.querySelectorAll("img[data-focus]")) {
  const form = picture.parentElement.querySelector("form");
  if (!form) continue;
  picture.addEventListener("click", (event) => {
    const frame = picture.getBoundingClientRect();
    form.elements.focus_x.value = Math.round(((event.clientX - frame.left) / frame.width) * 100);
    form.elements.focus_y.value = Math.round(((event.clientY - frame.top) / frame.height) * 100);
  });
}
