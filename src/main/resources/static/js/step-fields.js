// A group of fields, as the server describes them: labels, help, what is required, what is asked for only sometimes.
import { control } from './step-controls.js';
import { element, newId } from './step-element.js';
import { rows } from './step-rows.js';

const LINE = /^([a-zA-Z]\w*(?:\[\d+\](?:\.\w+)?)?): ([\s\S]*)$/;

/** The fields of a form, or of one row of it. */
export function fields(definitions, words, className) {
  const all = definitions.map((definition) => field(definition, words));
  // What is hidden asks for nothing: a field that depends on a hidden one is hidden too.
  const values = () => Object.fromEntries(all.filter((one) => one.asked()).map((one) => [one.name, one.read()]));
  const update = () => all.forEach((one) => one.update(values()));
  all.forEach((one) => one.element.addEventListener('change', update));
  update();

  const clear = () => all.forEach((one) => one.clear());
  const place = (path, sentence) => all.some((one) => one.refuse(path, sentence));

  return {
    elements: [element('div', { className: 'step-group ' + className }, ...all.map((one) => one.element))],
    /** What is asked for and was filled in. */
    read: () => Object.fromEntries(all.filter((one) => one.asked()).map((one) => [one.name, one.read()])
      .filter(([, value]) => value !== null)),
    write(given) {
      all.forEach((one) => one.write(given[one.name]));
      update();
    },
    empty: () => all.every((one) => one.read() === null),
    clear,
    /** Puts a sentence beside the field of that path; answers whether there is one. */
    place,
    /** Puts each line beside its field; answers those that belong to none. */
    refuse(lines) {
      clear();
      return lines.filter((line) => {
        const parts = LINE.exec(line);
        return !(parts && place(parts[1], parts[2]));
      });
    },
    /** Where to go on: the first control that was refused. */
    first: () => all.map((one) => one.first()).find((one) => one) || null
  };
}

function field(definition, words) {
  const id = newId();
  const help = definition.help ? element('p', { className: 'step-help', id: id + '-help' }, definition.help) : '';
  const problem = element('p', { className: 'step-problem', id: id + '-problem', role: 'alert' });
  const inside = definition.type === 'rows'
    ? rows(definition, words, fields)
    : control(definition, words, id, (help ? help.id + ' ' : '') + problem.id);
  const optional = element('span', { className: 'step-optional' }, ' (' + words.optional + ')');
  const label = element(inside.grouped ? 'legend' : 'label', {}, definition.label, optional);
  if (!inside.grouped) {
    label.htmlFor = id;
  }
  const whole = element(inside.grouped ? 'fieldset' : 'div', { className: 'step-field step-' + definition.type },
    label, help, inside.element, problem);
  whole.dataset.field = definition.name;
  // A file is sent at once: what was refused for want of it holds no longer.
  if (definition.type === 'files') {
    whole.addEventListener('input', () => {
      if (inside.read() !== null) {
        problem.textContent = '';
        inside.mark(false);
      }
    });
  }

  return {
    name: definition.name,
    element: whole,
    read: inside.read,
    write: (value) => inside.write(value === undefined ? null : value),
    asked: () => !whole.hidden,
    update(values) {
      whole.hidden = Boolean(definition.shownWhen) && !holds(definition.shownWhen, values);
      optional.hidden = definition.required || definition.type === 'rows'
        || (Boolean(definition.requiredWhen) && holds(definition.requiredWhen, values));
    },
    clear() {
      problem.textContent = '';
      inside.mark(false);
      if (inside.clear) {
        inside.clear();
      }
    },
    refuse(path, sentence) {
      if (path === definition.name) {
        problem.textContent = sentence;
        inside.mark(true);
        return true;
      }
      return Boolean(inside.place) && path.startsWith(definition.name + '[')
        && inside.place(path.slice(definition.name.length), sentence);
    },
    first: () => (problem.textContent ? inside.focusable() : null) || (inside.first ? inside.first() : null)
  };
}

function holds(condition, values) {
  return condition.is.includes(String(values[condition.field]));
}
