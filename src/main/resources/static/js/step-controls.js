// One control for each kind of value; what is not filled in is read as null.
import { element } from './step-element.js';
import { files } from './step-files.js';

const FEW = 4;

/** The control of a field. */
export function control(definition, words, id, describedBy) {
  const attributes = { id, 'aria-describedby': describedBy };
  if (definition.required) {
    attributes['aria-required'] = 'true';
  }
  switch (definition.type) {
    case 'longText':
      return single(element('textarea', { ...attributes, className: 'form-control', rows: 4 }));
    case 'date':
      return single(element('input', { ...attributes, className: 'form-control', type: 'date', max: '9999-12-31' }));
    case 'number':
      return single(element('input', { ...attributes, className: 'form-control', type: 'number', step: 1 }), number);
    case 'yesNo':
      return radios([{ value: 'true', label: words.yes }, { value: 'false', label: words.no }], attributes,
        (value) => value === 'true');
    case 'files':
      return files(definition, words, attributes);
    case 'choice':
      return definition.options.length <= FEW && !definition.inRow
        ? radios(definition.options, attributes, (value) => value)
        : single(select(definition.options, attributes, words));
    default:
      return single(element('input', { ...attributes, className: 'form-control', type: 'text' }));
  }
}

function number(text) {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) ? value : text;
}

function select(options, attributes, words) {
  return element('select', { ...attributes, className: 'form-control' },
    element('option', { value: '' }, words.choose),
    ...options.map((one) => element('option', { value: one.value }, one.label)));
}

function single(input, convert = (text) => text) {
  return {
    element: input,
    grouped: false,
    // What is no number or no date reads as empty; it is then said to be missing rather than passed over.
    read: () => (input.value.trim() === '' ? null : convert(input.value)),
    write: (value) => { input.value = value === null ? '' : String(value); },
    mark: (wrong) => input.setAttribute('aria-invalid', String(wrong)),
    focusable: () => input
  };
}

function radios(options, attributes, convert) {
  const inputs = options.map((one, place) => element('input', {
    type: 'radio', name: attributes.id, value: one.value, id: attributes.id + '-' + place,
    'aria-describedby': attributes['aria-describedby']
  }));
  const checked = () => inputs.find((one) => one.checked);
  return {
    element: element('div', { className: 'step-options', id: attributes.id }, ...inputs.map((input, place) =>
      element('div', {}, input, element('label', { htmlFor: input.id }, options[place].label)))),
    grouped: true,
    read: () => (checked() ? convert(checked().value) : null),
    write: (value) => inputs.forEach((one) => { one.checked = value !== null && one.value === String(value); }),
    mark: (wrong) => inputs.forEach((one) => one.setAttribute('aria-invalid', String(wrong))),
    focusable: () => checked() || inputs[0]
  };
}
