// All quotes are verified at once only after each of them was on the screen.
const form = document.querySelector(".verify-all");
const cards = [...document.querySelectorAll("[data-shown]")];

if (form && cards.length > 1) {
  const waiting = new Set(cards);
  const watch = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) waiting.delete(entry.target);
      }
      if (waiting.size === 0) {
        watch.disconnect();
        for (const card of cards) {
          const field = Object.assign(document.createElement("input"), {
            type: "hidden", name: "shown", value: card.dataset.shown,
          });
          form.append(field);
        }
        form.hidden = false;
      }
    },
    { threshold: 0.6 },
  );
  cards.forEach((card) => watch.observe(card));
}
