// A box that names a source suggests those that are known by what is typed.
const WAIT = 200;

const suggest = async (box) => {
  const list = box.list;
  const typed = box.value.trim();
  if (!list || typed.length < 2) return;
  const answer = await fetch(`${box.dataset.sourceSearch}?q=${encodeURIComponent(typed)}`);
  if (!answer.ok) return;
  const known = new Set([...list.options].map((option) => option.value));
  for (const source of (await answer.json()).sources) {
    if (!known.has(source.name)) {
      const option = new Option(source.role, source.name);
      list.append(option);
    }
  }
};

for (const box of document.querySelectorAll("[data-source-search]")) {
  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, WAIT, box);
  });
}
