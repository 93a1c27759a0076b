// A box that names a source suggests those that are known by what is typed.
const WAIT = 200;
let waiting;

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

document.addEventListener("input", (event) => {
  const box = event.target.closest?.("[data-source-search]");
  if (!box) return;
  clearTimeout(waiting);
  waiting = setTimeout(suggest, WAIT, box);
});
