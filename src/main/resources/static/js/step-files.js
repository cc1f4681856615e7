// Files, each uploaded as soon as it is chosen; the form hands over the numbers that they got.
import { ask } from './step-ask.js';
import { element } from './step-element.js';

const MEGABYTE = 1024 * 1024;
const ROOT = new URL('..', import.meta.url);

/** The files of a field; those uploaded before are known by the options. */
export function files(definition, words, attributes) {
  const input = element('input', { ...attributes, type: 'file', multiple: true });
  const list = element('ul', { className: 'step-files' });
  const said = element('p', { className: 'step-help', role: 'status' });
  const whole = element('div', {}, input, list, said);
  let chosen = [];

  function show(file, name) {
    const text = element('span', {}, name);
    const remove = element('button', { type: 'button', className: 'btn btn-link' }, words.remove);
    remove.setAttribute('aria-label', words.remove + ': ' + name);
    file.line = element('li', {}, text, ' ', remove);
    file.text = text;
    remove.addEventListener('click', () => {
      take(file);
      changed();
      input.focus();
    });
    chosen.push(file);
    list.append(file.line);
  }

  function take(file) {
    chosen = chosen.filter((one) => one !== file);
    file.line.remove();
    if (file.request) {
      file.request.abort();
    }
  }

  function changed() {
    whole.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function add(file) {
    if (file.size > definition.upload.mostBytes) {
      say(words['file-too-large'].replace('{0}', file.name).replace('{1}', Math.floor(definition.upload.mostBytes / MEGABYTE)));
      return;
    }
    const bar = element('progress', { max: 1, value: 0, 'aria-label': words.uploading.replace('{0}', file.name) });
    // Until it has its number, it stands for itself: the server then says that it has to be waited for.
    const one = { id: file.name };
    show(one, file.name);
    one.line.append(bar);
    const note = say(words.uploading.replace('{0}', file.name));
    upload(one, file, definition.upload.address.replace(/^\/api\//, 'ui/'), (done) => { bar.value = done; })
      .then((uploaded) => {
        one.id = uploaded.id;
        one.text.textContent = uploaded.title;
        note.textContent = words.uploaded.replace('{0}', file.name) + ' ';
      })
      .catch((failure) => {
        take(one);
        note.textContent = (failure.message || words['upload-failed'].replace('{0}', file.name)) + ' ';
      })
      .finally(() => {
        bar.remove();
        changed();
      });
  }

  function say(sentence) {
    const note = element('span', {}, sentence + ' ');
    said.append(note);
    return note;
  }

  input.addEventListener('change', () => {
    const picked = [...input.files];
    input.value = '';
    said.replaceChildren();
    picked.forEach(add);
  });

  return {
    element: whole,
    grouped: false,
    read: () => (chosen.length === 0 ? null : chosen.map((one) => one.id)),
    write(ids) {
      [...chosen].forEach(take);
      (Array.isArray(ids) ? ids : []).forEach((id) => {
        const known = definition.options.find((one) => one.value === String(id));
        if (known) {
          show({ id }, known.label);
        }
      });
    },
    mark: (wrong) => input.setAttribute('aria-invalid', String(wrong)),
    focusable: () => input
  };
}

/** Sends one file; fails with the sentence of the server, or without one where there is none. */
async function upload(one, file, address, progress) {
  const token = await ask(new URL('ui/token', ROOT)).catch(() => { throw new Error(''); });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('file', file);
    request.open('POST', new URL(address, ROOT));
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader(token.header, token.token);
    request.upload.addEventListener('progress', (event) => progress(event.loaded / event.total));
    request.addEventListener('load', () => {
      const said = request.response || {};
      return request.status < 300 ? resolve(said)
        : reject(new Error(said.errors && said.errors.length > 0 ? said.errors[0].message : said.detail || ''));
    });
    ['error', 'abort', 'timeout'].forEach((event) => request.addEventListener(event, () => reject(new Error(''))));
    one.request = request;
    request.send(body);
  });
}
