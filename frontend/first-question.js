// Asks the server for the place as soon as the first bytes of the page are there (decision 0034): it answers while the browser fetches
// and reads what draws it. What Flow's own question tells of the browser is told here without the styles, which are not there yet, and
// without the name of the time zone, which costs 25 ms and which nothing here asks for: dates are those of Amsterdam.
// Put into the page itself by vite.config.ts; index.ts takes the answer.
(() => {
  const { screen, innerWidth, innerHeight, location, navigator } = window;
  const now = new Date();
  const offset = now.getTimezoneOffset();
  const others = [0, 6].map((month) => new Date(now.getFullYear(), month, 1).getTimezoneOffset());
  const winter = Math.max(...others);
  const question = new URLSearchParams({
    'v-r': 'init',
    location: location.pathname.slice(new URL(document.baseURI).pathname.length),
    query: location.search.slice(1),
    'v-sh': screen.height,
    'v-sw': screen.width,
    'v-wh': innerHeight,
    'v-ww': innerWidth,
    'v-bh': innerHeight,
    'v-bw': innerWidth,
    'v-curdate': now.getTime(),
    'v-tzo': offset,
    'v-dstd': winter - Math.min(...others),
    'v-rtzo': winter,
    'v-dston': offset !== winter,
    'v-tzid': '',
    'v-td': 'ontouchstart' in window,
    'v-pr': window.devicePixelRatio,
    'v-np': navigator.platform ?? '',
    'v-cs': '',
    'v-tn': 'aura',
    'v-pv': document.hidden ? 'HIDDEN' : 'VISIBLE',
  });
  if (window.name) question.set('v-wn', window.name);
  window.spoorboekFirstAnswer = fetch(`?${question}`).then((answer) => {
    if (!(answer.headers.get('content-type') ?? '').includes('application/json')) throw new Error(`${answer.status}`);
    return answer.json();
  });
  // whoever takes it hears of a failure; until then it is nobody's
  window.spoorboekFirstAnswer.catch(() => {});
})();
