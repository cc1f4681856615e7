// Shows how far jobs are while the page is open; the page is loaded anew when one of them has ended.
const EVERY = 1000;
const open = new Set(["WAITING", "RUNNING"]);

async function look() {
  const answer = await fetch("jobs/state", { headers: { Accept: "application/json" } });
  if (!answer.ok) {
    return;
  }
  for (const job of await answer.json()) {
    const card = document.querySelector(`[data-job="${job.id}"]`);
    if (card === null || !open.has(card.dataset.status)) {
      continue;
    }
    if (!open.has(job.status)) {
      window.location.reload();
      return;
    }
    card.querySelector("progress").value = job.percent;
    card.querySelector(".percent").textContent = `${job.percent} %`;
  }
  setTimeout(look, EVERY);
}

setTimeout(look, EVERY);
