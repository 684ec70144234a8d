/** Puts the page together: Things and items by openHAB's REST API, the light itself from the virtual devices. */

import { complain, log, soon } from './log.js';
import { openhab } from './openhab.js';
import { frameBytes } from './strips.js';
import { ThingCard } from './thing.js';

const cards = new Map();
const powered = new Map();

function summarise() {
  const all = [...cards.values()];
  const online = all.filter((card) => card.statusInfo.status === 'ONLINE').length;
  document.getElementById('summary').textContent =
    all.length ? `${online} of ${all.length} devices ONLINE` : 'Waiting for devices to be found…';
}

async function showThings() {
  const things = (await openhab.things()).filter((thing) => thing.thingTypeUID === 'lightwaveos:device');
  things.sort((a, b) => a.UID.localeCompare(b.UID));
  for (const [uid, card] of cards) {
    if (!things.some((thing) => thing.UID === uid)) {
      card.card.remove();
      cards.delete(uid);
    }
  }
  for (const thing of things) {
    let card = cards.get(thing.UID);
    if (card) {
      card.thing = thing;
      card.facts();
      card.status(thing.statusInfo);
    } else {
      card = new ThingCard(thing, complain);
      cards.set(thing.UID, card);
    }
    card.power(powered.get(card.uuid) ?? true);
    document.getElementById('things').append(card.card);
    await card.link();
  }
  summarise();
}

async function showInbox() {
  const entries = (await openhab.inbox()).filter((entry) => entry.flag === 'NEW' && entry.thingTypeUID === 'lightwaveos:device');
  const box = document.getElementById('inbox');
  box.hidden = entries.length === 0;
  box.replaceChildren(...entries.map((entry) => {
    const line = document.createElement('div');
    const add = document.createElement('button');
    add.type = 'button';
    add.textContent = 'Add as a Thing';
    add.addEventListener('click', () => openhab.approve(entry.thingUID, entry.label).catch(complain));
    line.append('Found: ' + entry.label, add);
    return line;
  }));
}

const thingsSoon = soon(showThings);
const inboxSoon = soon(showInbox);

openhab.events('openhab/things/*,openhab/items/*,openhab/inbox/*,openhab/links/*', ([, kind, id, what], payload) => {
  if (kind === 'items' && (what === 'stateupdated' || what === 'statechanged')) {
    for (const card of cards.values()) {
      card.panel.state(id, payload.value);
    }
  } else if (kind === 'things' && what === 'statuschanged' && cards.has(id)) {
    const card = cards.get(id);
    card.status(payload[0]);
    summarise();
    if (payload[0].status === 'ONLINE') { card.panel.refreshOptions().catch(complain); }
  } else if (kind === 'inbox') {
    inboxSoon();
  } else if ((kind === 'things' && what !== 'status') || kind === 'links') {
    thingsSoon();
  }
}, () => { thingsSoon(); inboxSoon(); });

const live = new EventSource('/live');
live.addEventListener('line', (message) => log(JSON.parse(message.data)));
live.addEventListener('frames', (message) => {
  if (document.hidden) { return; }
  const frames = JSON.parse(message.data);
  for (const card of cards.values()) {
    const frame = frames[card.uuid];
    if (frame && card.powered) { card.strips.show(frameBytes(frame)); }
  }
});
live.addEventListener('power', (message) => {
  for (const [uuid, on] of Object.entries(JSON.parse(message.data))) {
    powered.set(uuid, on);
    for (const card of cards.values()) {
      if (card.uuid === uuid && card.powered !== on) { card.power(on); }
    }
  }
});
live.addEventListener('end', () => {
  live.close();
  document.getElementById('summary').textContent = 'The demo has ended.';
});

document.getElementById('scan').addEventListener('click', () => openhab.scan().catch(complain));
summarise();
