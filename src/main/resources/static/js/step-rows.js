// Any number of rows, each with the same fields.
import { element } from './step-element.js';

const PLACE = /^\[(\d+)\]\.(\w+)$/;

/** The rows of a field; {@code fields} makes the fields of one row. */
export function rows(definition, words, fields) {
  const columns = definition.columns.map((column) => ({ ...column, inRow: true }));
  const list = element('div', { className: 'step-rows' });
  const button = element('button', { type: 'button', className: 'btn btn-default' }, definition.row.add);
  let all = [];

  function add(values) {
    const group = fields(columns, words, 'step-columns');
    const title = element('legend', {});
    const remove = element('button', { type: 'button', className: 'btn btn-link step-remove' }, words.remove);
    const row = { group, title, remove, element: element('fieldset', { className: 'step-row' }, title, ...group.elements, remove) };
    group.write(values);
    remove.addEventListener('click', () => drop(row));
    all.push(row);
    list.append(row.element);
    renumber();
    return row;
  }

  function take(row) {
    all = all.filter((one) => one !== row);
    row.element.remove();
  }

  function drop(row) {
    take(row);
    renumber();
    changed();
    button.focus();
  }

  function renumber() {
    all.forEach((row, place) => {
      row.title.textContent = definition.row.name + ' ' + (place + 1);
      row.remove.setAttribute('aria-label', words.remove + ': ' + row.title.textContent);
    });
  }

  function changed() {
    list.dispatchEvent(new Event('input', { bubbles: true }));
  }

  button.addEventListener('click', () => {
    add({}).element.querySelector('input, textarea, select').focus();
    changed();
  });
  add({});

  return {
    element: element('div', {}, list, button),
    grouped: true,
    /** Rows without any entry are left out, here and on the page, so that numbers stay the same. */
    read() {
      const filled = all.filter((row) => !row.group.empty());
      return filled.length === 0 ? null : filled.map((row) => row.group.read());
    },
    write(values) {
      if (Array.isArray(values) && values.length > 0) {
        [...all].forEach(take);
        values.forEach(add);
      }
    },
    mark: (wrong) => button.setAttribute('aria-invalid', String(wrong)),
    clear() {
      all.filter((row) => row.group.empty()).slice(all.every((row) => row.group.empty()) ? 1 : 0).forEach(take);
      renumber();
      all.forEach((row) => row.group.clear());
    },
    place(path, sentence) {
      const parts = PLACE.exec(path);
      const row = parts && all[Number(parts[1])];
      return Boolean(row) && row.group.place(parts[2], sentence);
    },
    focusable: () => button,
    first: () => all.map((row) => row.group.first()).find((one) => one) || null
  };
}
