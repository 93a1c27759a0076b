// Who else has this story open, asked every quarter of a minute while the page is in front.
const place = document.querySelector("[data-presence]");
const EVERY = 15_000;

if (place) {
  const tell = async () => {
    if (document.hidden) return;
    const said = new FormData();
    said.set("csrfmiddlewaretoken", place.dataset.token);
    said.set("version", place.dataset.version);
    try {
      const answer = await fetch(place.dataset.presence, { method: "POST", body: said });
      if (!answer.ok || answer.redirected) return;
      const html = (await answer.text()).trim();
      if (html !== place.dataset.said) {
        place.dataset.said = html;
        place.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
      }
    } catch {
      // Away from the network nobody can be told of; the next round tries again.
    }
  };
  tell();
  setInterval(tell, EVERY);
  document.addEventListener("visibilitychange", tell);
}
