/** The list of lines at the bottom of a page, and a way to look again only once. */

const LOG_LINES = 300;

export function log(line) {
  const list = document.getElementById('log');
  const atEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 8;
  const entry = document.createElement('li');
  entry.textContent = line;
  list.append(entry);
  while (list.children.length > LOG_LINES) { list.firstChild.remove(); }
  if (atEnd) { list.scrollTop = list.scrollHeight; }
}

export const complain = (problem) => log('page: ' + problem.message);

/** Many events in a row are one reason to look again. */
export function soon(look) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => look().catch(complain), 120);
  };
}
