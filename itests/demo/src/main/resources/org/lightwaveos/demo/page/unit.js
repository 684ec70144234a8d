/** A unit's card: its light, what it says of the group, and what a hand can do to it. */

import { Strips } from './strips.js';
import { press } from './world.js';

const BUTTON = {
  firmware: 'As if someone pressed the button on the controller. Firmware keeps that to itself: the group’s light is back with its next change.',
  correct: 'As if someone pressed the button on the controller. The whole group follows.',
};
const APART = 'A firmware counts only peers that it has dialled, and it dials each of them once. It obeys all the same.';

export class UnitCard {
  constructor(uuid, names, complain) {
    this.uuid = uuid;
    this.names = names;
    this.card = document.getElementById('unit-template').content.firstElementChild.cloneNode(true);
    this.find('h2').textContent = names.of(uuid);
    this.strips = new Strips(this.find('canvas'));
    this.find('canvas').setAttribute('aria-label', 'Light of ' + names.of(uuid));
    this.find('.plug').addEventListener('click', () => press(uuid, this.powered ? 'kill' : 'revive').catch(complain));
    this.find('.tap').addEventListener('click', () => press(uuid, 'tap').catch(complain));
    this.power(true);
  }

  find(selector) {
    return this.card.querySelector(selector);
  }

  power(on) {
    this.powered = on;
    this.card.classList.toggle('dead', !on);
    this.find('.plug').textContent = on ? 'Pull the plug' : 'Plug it in';
    this.find('.tap').disabled = !on;
    if (!on) { this.strips.dark(); }
  }

  /**
   * @param unit what the unit says of itself
   * @param leader whom openHAB takes for the leader, a UUID
   */
  show(unit, leader) {
    const view = this.find('.view');
    const itself = unit.role === 'LEADER';
    const apart = this.powered && Boolean(leader) && unit.role !== 'UNKNOWN' && unit.leader !== leader;
    view.textContent = !this.powered ? 'no power'
      : unit.role === 'UNKNOWN' ? 'looking for others'
        : itself ? (apart ? 'takes itself for the leader' : 'leads') : 'follows ' + this.names.of(unit.leader);
    view.className = 'view' + (itself && !apart ? ' leader' : '') + (apart ? ' apart' : '');
    view.title = apart && unit.kind === 'firmware' ? APART : '';
    this.card.classList.toggle('leads', this.powered && this.uuid === leader);
    this.find('.tap').title = BUTTON[unit.kind];
    const counted = unit.connected.filter((uuid) => this.names.of(uuid) !== uuid).map((uuid) => this.names.of(uuid)).sort();
    this.find('.facts').textContent = [this.uuid, unit.kind, counted.length && 'counts ' + counted.join(', ')]
      .filter(Boolean).join(' · ');
  }
}
