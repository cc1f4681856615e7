// The form of a step in Camunda's Tasklist: fetched with its background, filled in, and handed over as one transient variable.
import { ask } from './step-ask.js';
import { body } from './step-body.js';
import { element } from './step-element.js';

// The engine wraps what a step refuses into a sentence of its own, in quotation marks.
const REFUSED = /Refused:\n([\s\S]*?)'?$/;
const UNAUTHORIZED = 401;
const CONFLICT = 409;

/** Shows the form of the open task in Tasklist's form element, and connects it to Tasklist's buttons. */
export async function show(camForm, scope, notifications, root) {
  const form = camForm.formElement[0];
  style(root);
  const address = root + '/ui/tasks/' + encodeURIComponent(camForm.taskId);
  const step = await ask(address);
  const filled = body(step, root, saved(camForm), 4);
  form.querySelector('.step-wait').replaceWith(...filled.elements);
  form.addEventListener('input', () => scope.$applyAsync(() => scope[form.getAttribute('name')].$setDirty()));
  handOver(camForm, scope, step, root, filled, address);
  keepWhatIsSaved(camForm, filled.text);
  sayWhatIsRefused(camForm, scope, notifications, (text) => refuse(text, filled, step.words));
}

function style(root) {
  const address = root + '/css/step-form.css';
  if (!document.querySelector('link[href="' + address + '"]')) {
    document.head.append(element('link', { rel: 'stylesheet', href: address }));
  }
}

/**
 * Completes the task with the one variable, which the engine does not keep. Tasklist's own client would leave the
 * button dead when the server cannot be reached, and leave the page when the session has ended.
 */
function handOver(camForm, scope, step, root, filled, own) {
  const engine = location.pathname.split('/').filter(Boolean).pop();
  const address = root + '/camunda/api/engine/engine/' + engine + '/task/' + encodeURIComponent(step.task.id) + '/complete';
  camForm.submitVariables = (done) => complete(address, filled.text()).then(
    () => scope.$apply(() => done(null, {})),
    async (failure) => {
      const faster = await whoWasFaster(failure, own);
      if (faster) {
        // Tasklist is not told: it would take the form off the screen, with all that was typed.
        filled.refuse([faster], step.words.stale);
        return;
      }
      scope.$apply(() => {
        if (failure.status === UNAUTHORIZED) {
          camForm.store();
        }
        failure.message = failure.status === UNAUTHORIZED ? step.words['signed-out'] : failure.message || step.words.offline;
        done(failure);
      });
    });
}

/** The engine only says that there is no such task; the server knows who did it, and when. */
async function whoWasFaster(failure, address) {
  if (!failure.status || failure.status === UNAUTHORIZED || REFUSED.test(failure.message)) {
    return null;
  }
  return ask(address).then(() => null, (said) => (said.status === CONFLICT ? said.message : null));
}

async function complete(address, form) {
  const token = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token ? token[1] : '' },
    body: JSON.stringify({ variables: { form: { value: form, type: 'String', valueInfo: { transient: true } } } })
  }).catch(() => { throw new Error(''); });
  if (!answer.ok) {
    const said = await answer.json().catch(() => ({}));
    throw Object.assign(new Error(said.message || 'HTTP ' + answer.status), { status: answer.status });
  }
}

/** Tasklist's Save button keeps what was typed in this browser. */
function keepWhatIsSaved(camForm, form) {
  camForm.on('store', () => {
    const variables = camForm.variableManager;
    if (!variables.variable('form')) {
      variables.createVariable({ name: 'form', type: 'String', value: null });
    }
    variables.variable('form').value = form();
  });
}

function saved(camForm) {
  const variable = camForm.variableManager.variable('form');
  try {
    return variable && variable.value ? JSON.parse(variable.value) : null;
  } catch (broken) {
    return null;
  }
}

/** The form shows what was refused; Tasklist's own notice of the very same text is left out, and every other one stays. */
function sayWhatIsRefused(camForm, scope, notifications, refuse) {
  let shown = null;
  const addError = notifications.addError;
  notifications.addError = function (notice) {
    return shown !== null && notice.message === shown ? undefined : addError.call(this, notice);
  };
  scope.$on('$destroy', () => { notifications.addError = addError; });
  camForm.on('submit', () => { shown = null; });
  camForm.on('submit-failed', (same, failures) => {
    const failure = failures && failures[0];
    shown = String((failure && failure.message) || failure || '');
    refuse(shown);
  });
}

/** Each line of a refusal begins with the field that it is about, or is about the whole. */
function refuse(text, filled, words) {
  const refused = REFUSED.exec(text);
  const known = [words.offline, words['signed-out']].includes(text);
  filled.refuse(refused ? refused[1].split('\n') : [text], refused || known ? words.refused : words.failed);
}
