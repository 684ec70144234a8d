/** Who leads whom, as a picture: the leader above the others, and its light on its way to them. */

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 440;
const LEADER_Y = 52;
const OTHERS_Y = 122;
const RADIUS = 21;
const MOVE_MS = 700;

function element(tag, attributes, text) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) { made.setAttribute(name, value); }
  if (text) { made.textContent = text; }
  return made;
}

export class Election {
  constructor(svg) {
    this.svg = svg;
    this.lines = element('g', {});
    svg.append(this.lines);
    this.nodes = new Map();
    this.shown = '';
    this.timer = 0;
  }

  node(member) {
    let node = this.nodes.get(member.id);
    if (!node) {
      node = element('g', { class: 'node' });
      node.append(
        element('path', { class: 'crown', d: 'M-12-26l-3-13 8 6 7-10 7 10 8-6-3 13z' }),
        element('circle', { r: RADIUS }),
        element('text', { class: 'sign', y: 6 }, member.sign),
        element('text', { class: 'name', y: RADIUS + 17 }, member.name));
      this.nodes.set(member.id, node);
      this.svg.append(node);
    }
    return node;
  }

  /**
   * @param members each with id, name, sign and whether it is there
   * @param leader the id of one of them, or null
   */
  show(members, leader) {
    const now = JSON.stringify([members, leader]);
    if (now === this.shown) { return; }
    this.shown = now;
    const others = members.filter((member) => member.id !== leader);
    const places = new Map(others.map((member, i) =>
      [member.id, { x: WIDTH * (i + 0.5) / others.length, y: OTHERS_Y }]));
    if (leader) { places.set(leader, { x: WIDTH / 2, y: LEADER_Y }); }
    for (const member of members) {
      const node = this.node(member);
      const { x, y } = places.get(member.id);
      node.style.transform = `translate(${x}px, ${y}px)`;
      node.setAttribute('class', 'node' + (member.id === leader ? ' leader' : '') + (member.there ? '' : ' away'));
    }
    this.lines.replaceChildren();
    clearTimeout(this.timer);
    // Lines come when everybody has taken its place.
    this.timer = setTimeout(() => this.draw(others.filter((member) => member.there), places, places.get(leader)), MOVE_MS);
    this.svg.setAttribute('aria-label', leader
      ? members.find((member) => member.id === leader).name + ' leads' : 'Nobody leads yet');
  }

  draw(followers, places, from) {
    if (!from) { return; }
    this.lines.replaceChildren(...followers.map((member) => {
      const to = places.get(member.id);
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      const [dx, dy] = [(to.x - from.x) / length * (RADIUS + 5), (to.y - from.y) / length * (RADIUS + 5)];
      return element('line', { x1: from.x + dx, y1: from.y + dy, x2: to.x - dx, y2: to.y - dy });
    }));
  }

  /** A unit's circle glows as its strips do. */
  glow(id, rgb) {
    const circle = this.nodes.get(id)?.querySelector('circle');
    if (!circle) { return; }
    const sum = [0, 0, 0];
    for (let i = 0; i < rgb.length; i += 3) {
      for (let c = 0; c < 3; c++) { sum[c] += rgb[i + c]; }
    }
    // LED values are linear light; the mean of a strip that is lit here and there would be drawn too dark.
    const shown = sum.map((value) => Math.round(255 * Math.pow(Math.min(1, 1.6 * value / (255 * rgb.length / 3)), 1 / 2.2)));
    circle.style.fill = `rgb(${shown})`;
  }

  dark(id) {
    const circle = this.nodes.get(id)?.querySelector('circle');
    if (circle) { circle.style.fill = ''; }
  }
}
