// A folded part of the navigation closes by Escape, and when one goes elsewhere; without a script it is closed as it was opened.
document.querySelectorAll('.menu').forEach((menu) => {
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  menu.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
  document.addEventListener('pointerdown', (event) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  });
});
