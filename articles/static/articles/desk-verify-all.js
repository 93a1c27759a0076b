// All quotes are verified at once only after each of them, as it is now, was on the screen.
const seen = new Set();
let watch;

const offer = () => {
  const form = document.querySelector(".verify-all");
  const cards = [...document.querySelectorAll("[data-shown]")];
  if (!form || cards.length < 2 || !cards.every((card) => seen.has(card.dataset.shown))) return;
  const fields = cards.map((card) =>
    Object.assign(document.createElement("input"), { type: "hidden", name: "shown", value: card.dataset.shown }),
  );
  form.querySelectorAll("[name=shown]").forEach((field) => field.remove());
  form.append(...fields);
  form.hidden = false;
};

const look = () => {
  watch?.disconnect();
  watch = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) seen.add(entry.target.dataset.shown);
      }
      offer();
    },
    { threshold: 0.6 },
  );
  document.querySelectorAll("[data-shown]").forEach((card) => watch.observe(card));
  offer();
};

look();
document.addEventListener("desk:renewed", look);
