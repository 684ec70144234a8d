/** The controls of a Thing's channels, as far as they have items. */

import { openhab } from './openhab.js';
import { controlFor, FRONT } from './controls.js';

export class ControlPanel {
  /**
   * @param front element for the controls that matter most
   * @param more element for the others
   */
  constructor(front, more, complain) {
    this.front = front;
    this.more = more;
    this.complain = complain;
    this.controls = new Map();
    this.uids = new Map();
    this.on = false;
  }

  /** Adds controls of channels that have an item by now. */
  async link(channels) {
    const linked = channels.filter((channel) => channel.linkedItems?.length);
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
        this.uids.set(channel.id, channel.uid);
        (FRONT.includes(channel.id) ? this.front : this.more).append(control.row);
        control.state(item.state);
      }
    }
    this.enable(this.on);
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

  state(name, value) {
    this.controls.get(name)?.state(value);
  }

  enable(on) {
    this.on = on;
    for (const control of this.controls.values()) {
      control.inputs.forEach((input) => { input.disabled = !on; });
    }
  }

  /** Says that nobody heeds a channel, or that somebody does. */
  unused(channelId, why) {
    const row = document.getElementById(this.uids.get(channelId))?.closest('.controls > div');
    row?.classList.toggle('unused', Boolean(why));
    if (row) { row.title = why; }
  }
}
