// Asks the server, and says what it answers.

/** What the server has there; fails with its sentence and its status. */
export async function ask(address) {
  const answer = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw Object.assign(new Error(said.detail || 'HTTP ' + answer.status), { status: answer.status });
  }
  return said;
}
