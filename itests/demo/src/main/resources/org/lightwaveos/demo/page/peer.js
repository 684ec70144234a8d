/** openHAB's own card: what it is in the group, whether it shall lead, and the group's light. */

import { openhab } from './openhab.js';
import { ControlPanel } from './panel.js';

/** Group events in a person's words, as the add-on labels them; names are put in where they help. */
const EVENTS = {
  LEADING: () => 'openHAB leads now',
  FOLLOWING: (leader) => 'openHAB follows now' + leader,
  LEADER_CHANGED: (leader) => 'Another one leads now' + leader,
  PEER_JOINED: () => 'A peer has joined',
  PEER_LEFT: () => 'A peer has left',
};
const EVENT_LINES = 6;
const SETTLE_MS = 200;

const HINTS = {
  auto: 'Like everybody else: the highest UUID leads.',
  prefer: 'openHAB takes a UUID that is higher than any unit’s.',
  never: 'openHAB takes a UUID that is lower than any unit’s.',
};

/** Items without a unit of their own are in seconds. */
const milliseconds = (state) => (/[\d.] s$/.test(state) ? Math.round(parseFloat(state) * 1000) + ' ms' : state);

export class PeerCard {
  constructor(names, complain) {
    this.names = names;
    this.complain = complain;
    this.card = document.querySelector('.peer');
    this.panel = new ControlPanel(this.find('.controls'), this.find('.more'), complain);
    this.items = new Map();
    this.states = new Map();
    this.statusInfo = { status: 'WAITING' };
    for (const wish of this.wishes()) {
      wish.disabled = true;
      wish.addEventListener('change', () => this.wish(wish.value));
    }
  }

  find(selector) {
    return this.card.querySelector(selector);
  }

  wishes() {
    return this.card.querySelectorAll('[name=leadership]');
  }

  wish(leadership) {
    this.hint(leadership);
    openhab.configure(this.thing.UID, { leadership }).catch(this.complain);
  }

  hint(leadership) {
    document.getElementById('hint').textContent = HINTS[leadership] ?? '';
  }

  /** The Thing is there, or is another one than before: other properties, or more items. */
  async take(thing) {
    this.thing = thing;
    this.status(thing.statusInfo);
    const leadership = thing.configuration.leadership ?? 'auto';
    for (const wish of this.wishes()) {
      wish.disabled = false;
      wish.checked = wish.value === leadership;
    }
    this.hint(leadership);
    for (const place of this.card.querySelectorAll('[data-channel]')) {
      const channel = thing.channels.find((each) => each.id === place.dataset.channel);
      const name = channel?.linkedItems?.[0];
      if (name && !this.items.has(name)) {
        const item = await openhab.item(name);
        const labels = new Map((item.stateDescription?.options ?? []).map((option) => [option.value, option.label]));
        this.items.set(name, { place, labels, id: channel.id });
        this.state(name, item.state);
      }
    }
    await this.panel.link(thing.channels);
  }

  /** An item's state; of any item. */
  state(name, value) {
    this.panel.state(name, value);
    const item = this.items.get(name);
    if (item) {
      this.states.set(item.id, value);
      item.value = value;
      this.write(item);
    }
  }

  write({ place, labels, id, value }) {
    const none = value === 'NULL' || value === 'UNDEF';
    place.textContent = none ? '–'
      : id === 'leader' ? this.names.of(value)
        : id === 'last-change' ? milliseconds(value) : labels.get(value) ?? value;
  }

  /** Names may be known only now. */
  rename() {
    this.items.forEach((item) => this.write(item));
  }

  /** UUID of the leader as openHAB sees it; null if there is none. */
  leader() {
    const leader = this.states.get('leader');
    if (leader === 'self') { return this.names.openhab; }
    return this.names.isUnit(leader) ? leader : null;
  }

  status(info) {
    this.statusInfo = info;
    const chip = this.find('.status');
    chip.textContent = info.status;
    chip.className = 'status ' + info.status.toLowerCase();
    const reason = this.find('.reason');
    reason.hidden = info.status !== 'OFFLINE' || !info.description;
    reason.textContent = info.description ?? '';
    this.panel.enable(info.status === 'ONLINE');
  }

  /** A trigger may overtake the state that tells who leads. */
  happened(event) {
    const time = new Date().toLocaleTimeString('en-GB');
    setTimeout(() => this.tell(event, time), SETTLE_MS);
  }

  tell(event, at) {
    const leader = this.leader();
    const name = leader && leader !== this.names.openhab ? ': ' + this.names.of(leader) : '';
    const line = document.createElement('li');
    const time = document.createElement('time');
    time.textContent = at;
    line.append(time, (EVENTS[event] ?? (() => event))(name));
    const list = document.getElementById('events');
    list.prepend(line);
    while (list.children.length > EVENT_LINES) { list.lastChild.remove(); }
  }
}
