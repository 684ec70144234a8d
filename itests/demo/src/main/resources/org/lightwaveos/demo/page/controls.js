/** One control per channel. Each shows what openHAB says and sends what a person does, nothing else. */

const MIN_GAP_MS = 60;

/** Sends at once, then at most every 60 ms, and always the last value. */
function paced(send) {
  let last = 0;
  let timer = 0;
  let waiting;
  const go = () => {
    timer = 0;
    last = performance.now();
    send(waiting);
  };
  return (value) => {
    waiting = value;
    if (!timer) {
      timer = setTimeout(go, Math.max(0, last + MIN_GAP_MS - performance.now()));
    }
  };
}

function element(tag, attributes = {}, ...children) {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(...children);
  return made;
}

function row(id, label, wide, ...parts) {
  return element('div', { className: wide ? 'wide' : '' }, element('label', { htmlFor: id, textContent: label }), ...parts);
}

/** A number out of "37.6" or "210 °". */
const number = (state) => (/^-?[\d.]/.test(state) ? parseFloat(state) : NaN);

function slider(channel, send, { min, max, unit, className = '', command }) {
  const id = channel.uid;
  const input = element('input', { type: 'range', id, min, max, step: 1, className });
  const shown = element('output', { htmlFor: id });
  const send60 = paced((value) => send(command(value)));
  const show = (value) => { shown.textContent = Number.isNaN(value) ? '–' : Math.round(value) + unit; };
  let held = false;
  input.addEventListener('pointerdown', () => { held = true; });
  for (const end of ['pointerup', 'pointercancel', 'blur']) {
    input.addEventListener(end, () => { held = false; });
  }
  input.addEventListener('input', () => {
    show(input.valueAsNumber);
    send60(input.valueAsNumber);
  });
  return {
    parts: [input, shown],
    inputs: [input],
    // While a finger is on it, the slider belongs to the finger.
    state: (text) => {
      const value = number(text);
      if (!held) {
        if (!Number.isNaN(value)) { input.valueAsNumber = value; }
        show(value);
      }
    },
  };
}

function percent(channel, send) {
  const made = slider(channel, send, { min: 0, max: 100, unit: ' %', command: String });
  return { ...made, row: row(channel.uid, channel.label, false, ...made.parts) };
}

function brightness(channel, send) {
  const made = slider(channel, send, { min: 0, max: 100, unit: ' %', command: String });
  const toggle = element('button', { type: 'button', textContent: 'On' });
  let on = false;
  toggle.addEventListener('click', () => send(on ? 'OFF' : 'ON'));
  const [input, shown] = made.parts;
  return {
    row: row(channel.uid, channel.label, false, element('span', { className: 'switch' }, input, toggle), shown),
    inputs: [input, toggle],
    state: (text) => {
      made.state(text);
      on = number(text) > 0;
      toggle.textContent = on ? 'Off' : 'On';
      toggle.setAttribute('aria-label', (on ? 'Switch off ' : 'Switch on ') + channel.label);
    },
  };
}

function hue(channel, send) {
  const made = slider(channel, send, { min: 0, max: 359, unit: '°', className: 'hue', command: (v) => v + ' °' });
  return { ...made, row: row(channel.uid, channel.label, false, ...made.parts) };
}

function choice(channel, send, item, steps) {
  const select = element('select', { id: channel.uid });
  select.addEventListener('change', () => send(select.value));
  const inputs = [select];
  const box = element('span', { className: 'choice' }, select);
  for (const [command, sign, name] of steps ? [['PREVIOUS', '‹', 'Previous'], ['NEXT', '›', 'Next']] : []) {
    const button = element('button', { type: 'button', textContent: sign });
    button.setAttribute('aria-label', name + ' ' + channel.label);
    button.addEventListener('click', () => steps(command));
    inputs.push(button);
    box.append(button);
  }
  const options = (described) => {
    const held = select.value;
    select.replaceChildren(...(described.stateDescription?.options ?? []).map(
      (option) => element('option', { value: option.value, textContent: option.label ?? option.value })));
    select.value = held;
  };
  options(item);
  return {
    row: row(channel.uid, channel.label, true, box),
    inputs,
    options,
    state: (value) => {
      if (![...select.options].some((option) => option.value === value) && !['NULL', 'UNDEF'].includes(value)) {
        select.append(element('option', { value, textContent: value }));
      }
      select.value = value;
    },
  };
}

/** Makes the control that fits a channel, or null for a channel that has none of its own. */
export function controlFor(channel, item, send, stepEffect) {
  switch (channel.id) {
    case 'brightness': return brightness(channel, send);
    case 'hue': return hue(channel, send);
    case 'effect': return choice(channel, send, item, stepEffect);
    case 'palette': return choice(channel, send, item, null);
    default: return channel.itemType === 'Dimmer' ? percent(channel, send) : null;
  }
}

/** Channels that stand in front; the others are folded away. */
export const FRONT = ['brightness', 'effect', 'palette', 'hue', 'speed'];
