// Says that a page that was left open shows the past, once something has happened to what it shows.
const EVERY = 30000;
const place = document.getElementById("outdated");

async function ask() {
  if (document.hidden) {
    return;
  }
  const { about = "", seen, ask: address } = place.dataset;
  const answer = await fetch(`${address}?about=${encodeURIComponent(about)}`).catch(() => null);
  if (answer !== null && answer.ok && Number(await answer.text()) > Number(seen)) {
    place.querySelector("p").hidden = false;
    clearInterval(asking);
    document.removeEventListener("visibilitychange", ask);
  }
}

let asking;
if (place !== null) {
  asking = setInterval(ask, EVERY);
  document.addEventListener("visibilitychange", ask);
}
