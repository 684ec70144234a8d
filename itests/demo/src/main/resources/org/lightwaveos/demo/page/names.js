/** What a person calls the members of a group: units by their number, openHAB by its name. */

export class Names {
  constructor() {
    this.units = [];
    this.openhab = '';
  }

  /** @param uuids the units', in the order of their numbers */
  set(uuids, openhab) {
    this.units = uuids;
    this.openhab = openhab;
  }

  isUnit(uuid) {
    return this.units.includes(uuid);
  }

  /** @param uuid may be "self", as openHAB's channel has it; other words are left as they are */
  of(uuid) {
    if (uuid === 'self' || uuid === this.openhab) { return 'openHAB'; }
    const number = this.units.indexOf(uuid) + 1;
    return number ? 'Unit ' + number : uuid;
  }

  /** The text with names in place of the UUIDs in it. */
  within(text) {
    return text.replace(/LW-[0-9A-F]{12}/g, (uuid) => this.of(uuid));
  }
}
