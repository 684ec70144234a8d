/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.control.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.Collectors;
import org.lightwaveos.control.DeviceIdentity;
import org.lightwaveos.control.DeviceSettings;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.NamedId;
import org.lightwaveos.control.codec.MessageReader;
import org.lightwaveos.control.machine.Actions;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.control.transport.CloseCause;
import org.lightwaveos.control.transport.Endpoint;
import org.lightwaveos.control.transport.HttpOutcome;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;

/** A session and a fake device in virtual time, ms by ms where something happens, and all that was told. */
final class Simulation {

    static final Endpoint HERE = new Endpoint("10.0.0.5", 80);

    private record Due(long at, long order, Runnable what) {}

    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
    private long order;
    long now;
    /** One way, in ms. */
    long latency = 2;
    /** Everything is sent, nothing arrives, nobody says so. */
    boolean halfOpen;

    final FakeDevice device = new FakeDevice();
    final Session session;
    final List<String> trace = new ArrayList<>();
    final List<LinkStatus> links = new ArrayList<>();
    final List<LightState> lights = new ArrayList<>();
    final List<Tell.Confirmed> confirmed = new ArrayList<>();
    final List<Tell.ZonesConfirmed> zonesConfirmed = new ArrayList<>();
    final List<DeviceIdentity> identities = new ArrayList<>();
    final List<String> identifies = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final ToldPanel panel = new ToldPanel();
    List<NamedId> effects = List.of();
    List<NamedId> palettes = List.of();

    Simulation() {
        this(settings(Optional.of(FakeDevice.UUID), "", 20), 1);
    }

    Simulation(DeviceSettings settings, long seed) {
        session = new Session(settings, new Random(seed));
    }

    static DeviceSettings settings(Optional<String> uuid, String key, int perSecond) {
        return new DeviceSettings(HERE, uuid.map(DeviceUuid::new), key, perSecond);
    }

    static Simulation online() {
        Simulation simulation = new Simulation();
        simulation.start();
        simulation.run(1_500);
        return simulation;
    }

    void start() {
        feed(new SessionEvent.Start());
    }

    void set(LightField field, int value) {
        feed(new SessionEvent.Wanted(field, value, OptionalInt.empty()));
    }

    void feed(SessionEvent event) {
        Actions<SessionAction> actions = session.handle(now, event);
        actions.line().forEach(this::perform);
        actions.tell().forEach(this::tell);
    }

    /** Lets this much time pass. */
    void run(long ms) {
        long end = now + ms;
        while (now < end) {
            long next = Math.min(end, device.nextTick(now));
            Due due = queue.peek();
            if (due != null) {
                next = Math.min(next, due.at());
            }
            next = Math.min(next, Math.max(now, session.nextWakeUp()));
            now = Math.max(now, next);
            device.tick(now);
            while (queue.peek() != null && queue.peek().at() <= now) {
                queue.poll().what().run();
            }
            if (session.nextWakeUp() <= now) {
                feed(new SessionEvent.Tick());
                if (session.nextWakeUp() <= now) {
                    throw new AssertionError("the session wants to be woken again at once, at " + now);
                }
            }
        }
    }

    LinkStatus link() {
        return links.get(links.size() - 1);
    }

    LightState shown() {
        return lights.isEmpty() ? LightState.UNKNOWN : lights.get(lights.size() - 1);
    }

    /** The different values shown of a field since the trace was last cleared. */
    List<Integer> shownValues(LightField field) {
        List<Integer> values = new ArrayList<>();
        for (LightState light : lights) {
            light.get(field).ifPresent(value -> {
                if (values.isEmpty() || values.get(values.size() - 1) != value) {
                    values.add(value);
                }
            });
        }
        return values;
    }

    String traceText() {
        return trace.stream().collect(Collectors.joining("\n"));
    }

    private void later(long delay, Runnable what) {
        queue.add(new Due(now + delay, order++, what));
    }

    private void say(String what) {
        trace.add(String.format("%6d %s", now, what));
    }

    private void perform(SessionAction action) {
        if (action instanceof SessionAction.OpenSocket open) {
            say("open " + open.endpoint());
            later(latency, () -> open(open.socket()));
        } else if (action instanceof SessionAction.SendText send) {
            say("> " + send.text());
            later(latency, () -> {
                if (!halfOpen && device.hasSocket()) {
                    device.hear(send.text());
                }
            });
        } else if (action instanceof SessionAction.CloseSocket close) {
            say("close " + close.code());
            later(latency, device::clientClosed);
        } else if (action instanceof SessionAction.SendHttp http) {
            say(http.request().method() + " " + http.request().pathAndQuery() + " "
                    + http.request().body());
            later(latency, () -> rest(http));
        }
    }

    private void open(long socket) {
        if (!device.reachable) {
            feed(new SessionEvent.SocketClosed(socket, refused()));
            return;
        }
        feed(new SessionEvent.SocketOpened(socket));
        device.open(
                socket,
                text -> later(latency, () -> {
                    if (!halfOpen) {
                        feed(new SessionEvent.Received(socket, MessageReader.read(text)));
                    }
                }),
                cause -> later(latency, () -> feed(new SessionEvent.SocketClosed(socket, cause))));
    }

    private void rest(SessionAction.SendHttp http) {
        if (!device.reachable) {
            feed(new SessionEvent.Answered(http.call(), new HttpOutcome.Failed(refused())));
        } else if (device.silent || halfOpen) {
            CloseCause none = new CloseCause(CloseCause.Kind.NO_ANSWER, 0, "");
            later(
                    http.request().timeout().toMillis() - latency,
                    () -> feed(new SessionEvent.Answered(http.call(), new HttpOutcome.Failed(none))));
        } else {
            HttpOutcome outcome = device.rest(http.request());
            later(latency, () -> feed(new SessionEvent.Answered(http.call(), outcome)));
        }
    }

    private static CloseCause refused() {
        return new CloseCause(CloseCause.Kind.REFUSED, 0, "Connection refused");
    }

    private void tell(Tell what) {
        if (what instanceof Tell.LinkIs link) {
            links.add(link.status());
            say("link " + link.status());
        } else if (what instanceof Tell.LightIs light) {
            lights.add(light.shown());
            say("shown "
                    + light.changed().stream()
                            .sorted()
                            .map(f -> f.key() + "=" + light.shown().get(f).orElse(-1))
                            .collect(Collectors.joining(" ")));
        } else if (what instanceof Tell.IdentityIs identity) {
            identities.add(identity.identity());
        } else if (what instanceof Tell.Confirmed word) {
            confirmed.add(word);
        } else if (what instanceof Tell.ZonesConfirmed word) {
            zonesConfirmed.add(word);
        } else if (what instanceof Tell.EffectsAre list) {
            effects = list.effects();
        } else if (what instanceof Tell.PalettesAre list) {
            palettes = list.palettes();
        } else if (what instanceof Tell.TicketEnded ended) {
            identifies.add(ended.failure().orElse("done"));
        } else if (what instanceof Tell.Told told) {
            say("told " + told.what());
            told.to().accept(panel);
        } else if (what instanceof Tell.Note note) {
            notes.add(note.text());
            say("note " + note.text());
        }
    }
}
