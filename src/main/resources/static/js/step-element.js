// Makes elements of the page; texts are always set as texts, never as markup.

let count = 0;

/** An element with properties and attributes, and with elements or texts in it; empty ones are left out. */
export function element(tag, properties, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) {
      made[name] = value;
    } else {
      made.setAttribute(name, value);
    }
  }
  made.append(...inside.filter((one) => one !== '' && one !== null && one !== undefined));
  return made;
}

/** An id that nothing else on the page has. */
export function newId() {
  count += 1;
  return 'step-' + count;
}
