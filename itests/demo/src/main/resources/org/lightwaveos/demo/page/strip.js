/** The card of openHAB's own strip, which hangs on a USB cable and is driven by a Thing of its own. */

import { Strips } from './strips.js';
import { press } from './world.js';

const PULL = 'Pulls the cable out, by which it has its power, too';
const PUT = 'Puts the cable in again: the port gets another name';
const TAP = 'As if someone pressed the button on the controller. openHAB sees it within two seconds, and the group follows.';

export class StripCard {
  constructor(uuid, complain) {
    this.card = document.getElementById('unit-template').content.firstElementChild.cloneNode(true);
    this.find('h2').textContent = 'openHAB’s own strip';
    this.strips = new Strips(this.find('canvas'));
    this.find('canvas').setAttribute('aria-label', 'Light of openHAB’s own strip');
    this.find('.plug').addEventListener('click', () => press(uuid, this.powered ? 'kill' : 'revive').catch(complain));
    this.find('.tap').addEventListener('click', () => press(uuid, 'tap').catch(complain));
    this.find('.tap').title = TAP;
    this.power(false);
  }

  find(selector) {
    return this.card.querySelector(selector);
  }

  power(on) {
    this.powered = on;
    this.card.classList.toggle('dead', !on);
    this.find('.plug').textContent = on ? 'Unplug its USB' : 'Plug it in';
    this.find('.plug').title = on ? PULL : PUT;
    this.find('.tap').disabled = !on;
    if (!on) { this.strips.dark(); }
  }

  /** @param strip what the demo tells of it */
  show(strip) {
    // openHAB notices within three seconds that the cable is out.
    const driven = this.powered && strip.said === 'ONLINE';
    const view = this.find('.view');
    view.textContent = driven ? 'driven by openHAB' : this.powered ? 'openHAB looks for it' : 'not plugged in';
    view.className = 'view' + (this.powered && !driven ? ' apart' : '');
    this.find('.facts').textContent = [strip.firmware, strip.port.split('/').pop()].filter(Boolean).join(' · ');
  }
}
