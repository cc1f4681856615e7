// The form of a step on our own page: fetched, filled in, kept in this tab while it is, and sent.
import { ask } from './step-ask.js';
import { body } from './step-body.js';
import { element } from './step-element.js';

const UNAUTHORIZED = 401;
const CONFLICT = 409;
const UNPROCESSABLE = 422;

const form = document.getElementById('step');
const button = form.querySelector('button[type=submit]');
const wait = form.querySelector('.step-wait');
const kept = 'step ' + form.dataset.person + ' ' + form.dataset.address;

ask(form.dataset.address).then(show).catch((failure) => { wait.textContent = failure.message; });

function show(step) {
  const root = form.dataset.root.replace(/\/$/, '');
  const filled = body(step, root, step.open ? remembered() : null, 2);
  if (!step.open) {
    wait.replaceWith(element('p', { className: 'notice' }, step.words.others),
      element('fieldset', { className: 'step-fieldset', disabled: true }, ...filled.elements));
    return;
  }
  wait.replaceWith(...filled.elements);
  button.hidden = false;
  form.addEventListener('input', () => remember(filled.text()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    send(root, filled.text())
      .then((next) => {
        remember(null);
        location.assign(next);
      })
      .catch((failure) => {
        button.disabled = false;
        remember(filled.text());
        refuse(failure, filled, step.words);
      });
  });
}

/** Asks for the token just before: whoever had to sign in again meanwhile has a new one. */
async function send(root, text) {
  const token = await ask(root + '/ui/token');
  const answer = await fetch(form.dataset.address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', [token.header]: token.token },
    body: text
  });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw Object.assign(new Error(said.detail || 'HTTP ' + answer.status), { status: answer.status, errors: said.errors });
  }
  return said.next;
}

function refuse(failure, filled, words) {
  switch (failure.status) {
    case undefined:
      return filled.refuse([words.offline], words.refused);
    case UNAUTHORIZED:
      return filled.refuse([words['signed-out']], words.refused);
    case CONFLICT:
      return filled.refuse([failure.message], words.stale);
    case UNPROCESSABLE:
      return filled.refuse((failure.errors || []).map((one) => (one.field ? one.field + ': ' : '') + one.message), words.refused);
    default:
      return filled.refuse([failure.message], words.failed);
  }
}

/** What was typed outlives a reload of this tab, and a sign-in in it; a browser without such a store keeps it on the page only. */
function remember(text) {
  try {
    if (text === null) {
      sessionStorage.removeItem(kept);
    } else {
      sessionStorage.setItem(kept, text);
    }
  } catch (full) {
    // Nothing is lost: it still stands in the fields.
  }
}

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(kept));
  } catch (broken) {
    return null;
  }
}
