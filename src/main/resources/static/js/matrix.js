// One step for all recommendations of an evaluation: fetched, filled in row by row, and sent together.
import { ask } from './step-ask.js';
import { background } from './step-background.js';
import { element } from './step-element.js';
import { fields } from './step-fields.js';

const UNAUTHORIZED = 401;
const CONFLICT = 409;
const UNPROCESSABLE = 422;

const form = document.getElementById('matrix');
const wait = form.querySelector('.matrix-wait');
const list = form.querySelector('.matrix-rows');
const jump = form.querySelector('.matrix-jump');
const summary = form.querySelector('.step-summary');
const sending = form.querySelector('.matrix-send');
const lead = document.getElementById('matrix-lead');
const on = form.querySelector('.matrix-on');
const button = form.querySelector('button[type=submit]');
const root = form.dataset.root.replace(/\/$/, '');
const store = 'matrix ' + form.dataset.person + ' ' + form.dataset.address;

let rows = [];
let words = {};

ask(form.dataset.address).then(show).catch((failure) => { wait.textContent = failure.message; });

function show(matrix) {
  words = matrix.words;
  const kept = remembered();
  rows = matrix.rows.map((one, place) => row(one, place, kept[one.task.reference]));
  list.replaceChildren(...rows.map((one) => one.element));
  jump.querySelector('ul').replaceChildren(...rows.map((one) => element('li', {}, one.link)));
  wait.textContent = rows.length === 0 ? form.dataset.none
    : rows.some((one) => kept[one.reference]) ? words.restored : '';
  fit();
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  count();
}

/** A recommendation beside its form; what others have claimed can be read only. */
function row(given, place, kept) {
  const reference = given.task.reference;
  const id = 'row-' + place;
  const group = fields(given.task.form.fields, words, '');
  group.write(given.values || {});
  const before = JSON.stringify(group.read());
  if (kept) {
    group.write(kept);
  }
  const problem = element('div', { className: 'step-problem matrix-problem' });
  const about = { ...given.background };
  delete about.evaluation;
  const link = element('a', { href: '#' + id }, reference);
  const mine = !given.claimedBy;
  const whole = element('div', { className: 'matrix-row', id, tabIndex: -1 },
    background({ background: about, words }, root, 2),
    element('fieldset', { className: 'matrix-answer', disabled: !mine },
      element('legend', {}, words['matrix-row'].replace('{0}', reference), ' ', element('strong', {}, given.due)),
      mine ? '' : element('p', { className: 'notice' }, words['matrix-claimed'].replace('{0}', given.claimedBy)),
      ...group.elements, problem));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    whole.scrollIntoView();
    (whole.querySelector('input, select, textarea') || whole).focus({ preventScroll: true });
  });
  return {
    reference,
    link,
    element: whole,
    read: group.read,
    filled: () => mine && JSON.stringify(group.read()) !== before,
    /** Shows lines, each beside its field where it begins with one. */
    refuse(lines) {
      const others = group.refuse(lines);
      problem.replaceChildren(...others.map((sentence) => element('p', {}, sentence)));
      link.classList.toggle('refused', lines.length > 0);
    },
    first: () => group.first() || (problem.childElementCount > 0 ? whole : null),
    take() {
      whole.remove();
      link.parentElement.remove();
    }
  };
}

/** Where nothing is left to fill in, nobody is asked to; they are shown where to go on. */
function fit() {
  jump.hidden = rows.length < 2;
  sending.hidden = rows.length === 0;
  lead.hidden = rows.length === 0;
  on.hidden = rows.length > 0;
}

function changed() {
  remember();
  count();
}

function count() {
  const filled = rows.filter((one) => one.filled());
  rows.forEach((one) => one.link.classList.toggle('filled', one.filled()));
  const text = words['matrix-filled'].replace('{0}', filled.length).replace('{1}', rows.length);
  const counter = form.querySelector('.matrix-count');
  if (counter.textContent !== text) {
    counter.textContent = text;
  }
}

async function send() {
  const filled = rows.filter((one) => one.filled());
  const forms = Object.fromEntries(filled.map((one) => [one.reference, one.read()]));
  button.disabled = true;
  summary.replaceChildren();
  rows.forEach((one) => one.refuse([]));
  try {
    // Asked for just before: whoever had to sign in again meanwhile has a new one.
    const token = await ask(root + '/ui/token').catch(offline);
    const answer = await fetch(form.dataset.address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', [token.header]: token.token },
      body: JSON.stringify(forms)
    }).catch(offline);
    const said = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      throw Object.assign(new Error(said.detail || 'HTTP ' + answer.status), { status: answer.status, errors: said.errors });
    }
    finish(said.done);
  } catch (failure) {
    refuse(failure);
  } finally {
    button.disabled = false;
  }
}

function offline(failure) {
  throw failure.status ? failure : new Error(words.offline);
}

/** What is done leaves the page; what was not filled in stays. */
function finish(done) {
  rows.filter((one) => done.includes(one.reference)).forEach((one) => one.take());
  rows = rows.filter((one) => !done.includes(one.reference));
  remember();
  count();
  fit();
  wait.className = 'matrix-wait notice';
  wait.tabIndex = -1;
  wait.textContent = words['matrix-done'].replace('{0}', done.length).replace('{1}', done.join(', '));
  wait.focus();
  wait.scrollIntoView({ block: 'center' });
}

/** Each problem names the recommendation and, after a dot, the field. */
function refuse(failure) {
  const errors = failure.errors || [];
  const others = errors.filter((error) => !rows.some((one) => owns(one, error)));
  rows.forEach((one) => one.refuse(errors.filter((error) => owns(one, error)).map((error) => line(one, error))));
  const refused = rows.filter((one) => one.first());
  summary.replaceChildren(element('p', {}, verdict(failure)),
    refused.length > 0 ? element('ul', {}, ...refused.map(linked)) : '',
    ...(errors.length > 0 ? others.map((error) => error.message) : [failure.status === UNAUTHORIZED ? '' : failure.message])
      .filter((sentence) => sentence !== '').map((sentence) => element('p', {}, sentence)));
  const first = refused.length > 0 ? refused[0].first() : summary;
  first.focus();
  first.scrollIntoView({ block: 'center' });
}

function verdict(failure) {
  switch (failure.status) {
    case undefined:
      return words.refused;
    case UNAUTHORIZED:
      return words['signed-out'];
    case CONFLICT:
      return words['matrix-stale'];
    case UNPROCESSABLE:
      return words['matrix-refused'];
    default:
      return words.failed;
  }
}

function linked(one) {
  const link = element('a', { href: '#' + one.element.id }, one.reference);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    one.first().focus();
  });
  return element('li', {}, link);
}

function owns(one, error) {
  return error.field === one.reference || error.field.startsWith(one.reference + '.')
    && !rows.some((other) => other.reference.length > one.reference.length && error.field.startsWith(other.reference + '.'));
}

function line(one, error) {
  return error.field === one.reference ? error.message : error.field.slice(one.reference.length + 1) + ': ' + error.message;
}

/** What was typed outlives a reload of this tab, and a sign-in in it; a browser without such a store keeps it on the page only. */
function remember() {
  const filled = Object.fromEntries(rows.filter((one) => one.filled()).map((one) => [one.reference, one.read()]));
  try {
    sessionStorage.setItem(store, JSON.stringify(filled));
  } catch (full) {
    // Nothing is lost: it still stands in the fields.
  }
}

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(store)) || {};
  } catch (broken) {
    return {};
  }
}
