// Lets a reader choose light or dark over what the system prefers; without a script the preference rules.
const KEY = "theme";
const CHOICES = ["", "light", "dark"];
const root = document.documentElement;
const button = document.querySelector("[data-theme-choice]");

function kept() {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

function keep(choice) {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // A reader who allows no storage chooses for this page alone.
  }
}

function show(choice) {
  if (choice) root.dataset.theme = choice;
  else delete root.dataset.theme;
  button.textContent = button.dataset[choice || "auto"];
}

button.addEventListener("click", () => {
  const next = CHOICES[(CHOICES.indexOf(root.dataset.theme ?? "") + 1) % CHOICES.length];
  keep(next);
  show(next);
});
show(CHOICES.includes(kept()) ? kept() : "");
button.hidden = false;
