// People sign in on our page, never on Camunda's, and find their way back to the portfolio.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function signInOnOurPage() {
  if (/^#\/login/.test(location.hash)) {
    location.href = root + '/login';
  }
}

function linkToPortfolio() {
  const navigation = document.querySelector('nav.app-menu > ul');
  if (!navigation || navigation.querySelector('.followthrough-portfolio')) {
    return Boolean(navigation);
  }
  const item = document.createElement('li');
  item.className = 'followthrough-portfolio';
  const link = document.createElement('a');
  link.href = root + '/portfolio';
  link.textContent = 'Portfolio';
  item.append(link);
  navigation.prepend(item);
  return true;
}

window.addEventListener('hashchange', signInOnOurPage);
signInOnOurPage();

const waiting = new MutationObserver(() => {
  if (linkToPortfolio()) {
    waiting.disconnect();
  }
});
waiting.observe(document.documentElement, { childList: true, subtree: true });

export default {};
