/** A Thing's card: its light, its status, its channels. */

import { ControlPanel } from './panel.js';
import { Strips } from './strips.js';
import { press } from './world.js';

export class ThingCard {
  constructor(thing, complain) {
    this.thing = thing;
    this.complain = complain;
    this.card = document.getElementById('thing-template').content.firstElementChild.cloneNode(true);
    this.panel = new ControlPanel(this.find('.controls'), this.find('.more'), complain);
    this.find('h2').textContent = thing.label;
    this.strips = new Strips(this.find('canvas'));
    this.find('canvas').setAttribute('aria-label', 'Light of ' + thing.label);
    this.find('.plug').addEventListener('click', () => this.world(this.powered ? 'kill' : 'revive'));
    this.find('.tap').addEventListener('click', () => this.world('tap'));
    this.powered = true;
    this.status(thing.statusInfo);
    this.facts();
  }

  find(selector) {
    return this.card.querySelector(selector);
  }

  get uuid() {
    return this.thing.properties?.uuid ?? this.thing.configuration?.uuid ?? '';
  }

  /** Adds controls of channels that have an item by now. */
  async link() {
    await this.panel.link(this.thing.channels);
  }

  world(what) {
    press(this.uuid, what).catch(this.complain);
  }

  status(info) {
    this.statusInfo = info;
    const chip = this.find('.status');
    chip.textContent = info.status;
    chip.className = 'status ' + info.status.toLowerCase();
    const reason = this.find('.reason');
    reason.hidden = info.status === 'ONLINE' || !info.description;
    reason.textContent = info.description ?? '';
    this.panel.enable(info.status === 'ONLINE');
  }

  facts() {
    const { host, port } = this.thing.configuration ?? {};
    const version = this.thing.properties?.firmwareVersion;
    this.find('.facts').textContent = [this.uuid, host && host + ':' + port, version && 'firmware ' + version]
      .filter(Boolean).join(' · ');
  }

  power(on) {
    this.powered = on;
    this.find('.plug').textContent = on ? 'Pull the plug' : 'Plug it in';
    this.find('.tap').disabled = !on;
    if (!on) { this.strips.dark(); }
  }
}
