/** Puts the page of a group together: openHAB by its REST API, the units and their light from the demo itself. */

import { Election } from './election.js';
import { complain, log, soon } from './log.js';
import { Names } from './names.js';
import { openhab } from './openhab.js';
import { PeerCard } from './peer.js';
import { StripCard } from './strip.js';
import { frameBytes } from './strips.js';
import { UnitCard } from './unit.js';

const THING_TYPE = 'lightwaveos:peer';

const names = new Names();
const peer = new PeerCard(names, complain);
const election = new Election(document.getElementById('election'));
const cards = new Map();
let units = {};
/** What the demo tells of openHAB's own strip; null if there is none. */
let strip = null;

async function showPeer() {
  const thing = (await openhab.things()).find((each) => each.thingTypeUID === THING_TYPE);
  if (thing) { await peer.take(thing); }
  show();
}

/** Everything that depends on who is who. */
function show() {
  const uuids = Object.keys(units);
  names.set(uuids, peer.thing?.properties?.uuid ?? '');
  if (strip && !cards.has(strip.uuid)) {
    const card = new StripCard(strip.uuid, complain);
    cards.set(strip.uuid, card);
    document.getElementById('units').prepend(card.card);
  }
  for (const uuid of uuids) {
    if (!cards.has(uuid)) {
      const card = new UnitCard(uuid, names, complain);
      cards.set(uuid, card);
      document.getElementById('units').append(card.card);
    }
  }
  peer.rename();
  peer.panel.unused('hue', !strip && Object.values(units).every((unit) => unit.kind === 'firmware')
    ? 'Firmware reads a group’s hue and does not apply it.' : '');
  const leader = peer.leader();
  uuids.forEach((uuid) => cards.get(uuid).show(units[uuid], leader));
  peer.card.classList.toggle('leads', Boolean(leader) && leader === names.openhab);
  const members = uuids.map((uuid, i) =>
    ({ id: uuid, name: names.of(uuid), sign: String(i + 1), there: cards.get(uuid).powered }));
  if (strip) {
    const card = cards.get(strip.uuid);
    card.show(strip);
    members.unshift({ id: strip.uuid, name: 'its strip', sign: '▬', there: card.powered });
  }
  // Its UUID changes with its wish to lead; it is the same circle all the same.
  members.unshift({ id: 'openhab', name: 'openHAB', sign: '⌂', there: peer.statusInfo.status === 'ONLINE' });
  election.show(members, leader === names.openhab && leader ? 'openhab' : leader);
  document.getElementById('summary').textContent = peer.thing
    ? 'openHAB: ' + names.within(peer.statusInfo.description ?? peer.statusInfo.status)
    : 'openHAB waits for a unit to be found…';
}

const peerSoon = soon(showPeer);

openhab.events('openhab/things/*,openhab/items/*,openhab/links/*,openhab/channels/*', ([, kind, id, what], payload) => {
  if (kind === 'items' && (what === 'stateupdated' || what === 'statechanged')) {
    peer.state(id, payload.value);
    show();
  } else if (kind === 'things' && what === 'statuschanged' && id === peer.thing?.UID) {
    peer.status(payload[0]);
    show();
  } else if (kind === 'channels') {
    peer.happened(payload.event);
  } else if ((kind === 'things' && what !== 'status') || kind === 'links') {
    peerSoon();
  }
}, peerSoon);

const live = new EventSource('/live');
live.addEventListener('line', (message) => log(JSON.parse(message.data)));
live.addEventListener('strip', (message) => {
  strip = JSON.parse(message.data);
});
live.addEventListener('units', (message) => {
  units = JSON.parse(message.data);
  show();
});
live.addEventListener('frames', (message) => {
  if (document.hidden) { return; }
  for (const [uuid, frame] of Object.entries(JSON.parse(message.data))) {
    const card = cards.get(uuid);
    if (card?.powered) {
      const rgb = frameBytes(frame);
      card.strips.show(rgb);
      election.glow(uuid, rgb);
    }
  }
});
live.addEventListener('power', (message) => {
  for (const [uuid, on] of Object.entries(JSON.parse(message.data))) {
    const card = cards.get(uuid);
    if (card && card.powered !== on) {
      card.power(on);
      if (!on) { election.dark(uuid); }
      show();
    }
  }
});
live.addEventListener('end', () => {
  live.close();
  document.getElementById('summary').textContent = 'The demo has ended.';
});
