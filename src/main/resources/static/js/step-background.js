// What stands above the form: the recommendation, its evaluation, the action, and what was said before.
import { element, newId } from './step-element.js';

/** Everything that one has to know before filling in the form; {@code level} is that of its headings. */
export function background(step, root, level) {
  const about = step.background;
  const words = step.words;
  const parts = [
    card(words[about.kind], about, root, words, level,
      about.evaluation
        ? element('p', { className: 'step-evaluation' }, link(root, about.evaluationReference, about.evaluation))
        : '')
  ];
  if (about.action) {
    parts.push(card(words.action, about.action, root, words, level));
  }
  const returned = about.said.filter((one) => one.returned);
  const others = about.said.filter((one) => !one.returned);
  if (others.length > 0) {
    parts.push(element('details', { className: 'step-said', open: others.length < 4 },
      element('summary', {}, words.said), ...others.map((one) => said(one, root, level))));
  }
  return element('div', { className: 'step-background' }, ...parts, ...returned.map((one) => said(one, root, level)));
}

function card(title, about, root, words, level, ...more) {
  const id = newId();
  return element('section', { className: 'step-card', 'aria-labelledby': id },
    element('h' + level, { id, className: 'step-title' }, title + ' ' + about.reference, ' ', link(root, about.reference, words.open)),
    ...more,
    element('p', { className: 'step-quoted' }, about.text),
    element('dl', {}, ...about.facts.map((fact) =>
      element('div', {}, element('dt', {}, fact.label), element('dd', {}, fact.value)))));
}

function link(root, reference, text) {
  return element('a', { href: root + '/r/' + reference + '?page', target: '_blank', rel: 'noopener' }, text);
}

function said(one, root, level) {
  return element('section', { className: one.returned ? 'step-one step-returned' : 'step-one' },
    element('h' + (level + 1), { className: 'step-heading' }, one.heading),
    one.by ? element('p', { className: 'step-by' }, one.by) : '',
    one.text ? element('p', { className: 'step-quoted' }, one.text) : '',
    one.links.length > 0 ? element('ul', {}, ...one.links.map((file) => element('li', {},
      element('a', { href: root + file.address, download: '' }, file.text), ' ', file.more))) : '',
    one.items.length > 0 ? element('ol', {}, ...one.items.map((item) => element('li', {}, item))) : '');
}
