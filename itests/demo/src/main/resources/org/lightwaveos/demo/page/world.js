/** What a hand does in the world, which openHAB knows nothing of. */

/** @param what kill, revive or tap */
export async function press(uuid, what) {
  const answer = await fetch('/devices/' + encodeURIComponent(uuid) + '/' + what, { method: 'POST' });
  if (!answer.ok) { throw new Error('The demo answered ' + answer.status); }
}
