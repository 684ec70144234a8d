/** A Thing's card: its light, its status, its channels. */

import { openhab } from './openhab.js';
import { Strips } from './strips.js';
import { controlFor, FRONT } from './controls.js';

export class ThingCard {
  constructor(thing, complain) {
    this.thing = thing;
    this.complain = complain;
    this.controls = new Map();
    this.card = document.getElementById('thing-template').content.firstElementChild.cloneNode(true);
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
    const linked = this.thing.channels.filter((channel) => channel.linkedItems?.length);
    const step = linked.find((channel) => channel.id === 'effect-step');
    const order = [...FRONT, ...linked.map((channel) => channel.id).filter((id) => !FRONT.includes(id))];
    linked.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    for (const channel of linked) {
      const name = channel.linkedItems[0];
      if (this.controls.has(name)) { continue; }
      const item = await openhab.item(name);
      const control = controlFor(channel, item,
        (value) => this.send(name, value),
        step && ((value) => this.send(step.linkedItems[0], value)));
      if (control) {
        this.controls.set(name, control);
        this.find(FRONT.includes(channel.id) ? '.controls' : '.more').append(control.row);
        control.state(item.state);
      }
    }
    this.enable();
  }

  /** Options come from the device and may change after it has answered. */
  async refreshOptions() {
    for (const [name, control] of this.controls) {
      if (control.options) {
        const item = await openhab.item(name);
        control.options(item);
        control.state(item.state);
      }
    }
  }

  send(name, value) {
    openhab.command(name, value).catch(this.complain);
  }

  world(what) {
    fetch('/devices/' + encodeURIComponent(this.uuid) + '/' + what, { method: 'POST' })
      .then((answer) => { if (!answer.ok) { throw new Error('The demo answered ' + answer.status); } })
      .catch(this.complain);
  }

  status(info) {
    this.statusInfo = info;
    const chip = this.find('.status');
    chip.textContent = info.status;
    chip.className = 'status ' + info.status.toLowerCase();
    const reason = this.find('.reason');
    reason.hidden = info.status === 'ONLINE' || !info.description;
    reason.textContent = info.description ?? '';
    this.enable();
  }

  enable() {
    const online = this.statusInfo.status === 'ONLINE';
    for (const control of this.controls.values()) {
      control.inputs.forEach((input) => { input.disabled = !online; });
    }
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
