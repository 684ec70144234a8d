/** openHAB's REST API, as any user interface of openHAB speaks it. */

const uid = encodeURIComponent;

async function ask(path, options = {}) {
  const answer = await fetch('/rest/' + path, options);
  if (!answer.ok) {
    throw new Error((options.method ?? 'GET') + ' ' + path + ' answered ' + answer.status);
  }
  return answer;
}

const text = (method, body) => ({ method, body, headers: { 'Content-Type': 'text/plain' } });

export const openhab = {
  things: async () => (await ask('things')).json(),
  thing: async (id) => (await ask('things/' + uid(id))).json(),
  inbox: async () => (await ask('inbox')).json(),
  item: async (name) => (await ask('items/' + uid(name))).json(),
  command: (name, value) => ask('items/' + uid(name), text('POST', String(value))),
  approve: (id, label) => ask('inbox/' + uid(id) + '/approve', text('POST', label)),
  configure: (id, part) => ask('things/' + uid(id) + '/config',
    { method: 'PUT', body: JSON.stringify(part), headers: { 'Content-Type': 'application/json' } }),
  scan: () => ask('discovery/bindings/lightwaveos/scan', { method: 'POST' }),

  /** Calls listener(topicParts, payload, type) for each event; reopens by itself. */
  events(topics, listener, onOpen) {
    const stream = new EventSource('/rest/events?topics=' + topics);
    stream.onopen = onOpen;
    stream.onmessage = (message) => {
      const event = JSON.parse(message.data);
      if (event.topic) {
        listener(event.topic.split('/'), JSON.parse(event.payload), event.type);
      }
    };
    return stream;
  },
};
