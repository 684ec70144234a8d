/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lightwaveos.control.DeviceListener;
import org.lightwaveos.control.LinkStatus;
import org.lightwaveos.control.machine.Actions;
import org.lightwaveos.control.machine.Tell;
import org.lightwaveos.model.LightField;
import org.lightwaveos.model.LightState;
import org.lightwaveos.serial.codec.Console;
import org.lightwaveos.serial.session.SerialEvent.PortTrouble;
import org.lightwaveos.serial.stream.StreamReader;
import org.lightwaveos.serial.transport.SerialPorts;

/** A session and a device on a serial port in virtual time. */
final class Simulation {

    static final int TICK = 10;
    static final String PORT = "/dev/ttyACM0";

    private record Due(long at, long order, Runnable what) {}

    final FakeFirmware device = new FakeFirmware();
    final Console console = new Console();
    final SerialSession session;
    final List<LinkStatus> links = new ArrayList<>();
    final List<LightState> lights = new ArrayList<>();
    final List<Tell.Confirmed> confirmed = new ArrayList<>();
    final List<Tell.ZonesConfirmed> zonesConfirmed = new ArrayList<>();
    final List<String> tickets = new ArrayList<>();
    final List<String> pixels = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> written = new ArrayList<>();
    final DeviceListener panel;

    /** Null for a port that opens. */
    PortTrouble trouble;

    /** Whether a look tells anything; where ports are no files, it does not. */
    boolean looks = true;

    /** Whether opening takes for ever. */
    boolean openHangs;

    /** Whether the device hears and says nothing. */
    boolean mute;

    /** What becomes of an answer on its way; an empty one is lost. */
    UnaryOperator<String> disturb = answer -> answer;

    /** Where the next lines are taken apart, in this order; 0 for not at all. */
    final List<Integer> cuts = new ArrayList<>();

    /** Of an answer, ms. */
    int latency = 2;

    int opened;

    /** Whatever has cost something: openings that came off, and that did not. */
    int tried;

    int closed;
    int unanswered;
    int looked;
    int mostUnanswered;
    long now = 1_000;

    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
    private StreamReader reader = new StreamReader();
    private long port;
    private long plugged = 1;
    private boolean awake;
    private long order;

    Simulation(DeviceListener panel) {
        this(panel, false);
    }

    Simulation(DeviceListener panel, boolean lightOnly) {
        this(panel, new SerialSettings(PORT, 115_200, lightOnly));
    }

    Simulation(DeviceListener panel, SerialSettings settings) {
        this(panel, settings, new Openings());
    }

    Simulation(DeviceListener panel, SerialSettings settings, Openings openings) {
        this.panel = panel;
        session = new SerialSession(settings, openings);
    }

    static Simulation online(DeviceListener panel) {
        Simulation simulation = new Simulation(panel);
        simulation.feed(new SerialEvent.Start());
        simulation.run(1_500);
        return simulation;
    }

    void feed(SerialEvent event) {
        Actions<SerialAction> actions = session.handle(now, event);
        actions.line().forEach(this::perform);
        actions.tell().forEach(this::tell);
    }

    void set(LightField field, int value) {
        feed(new SerialEvent.Wanted(field, value, OptionalInt.empty()));
    }

    /** The device says a line. */
    void say(String line) {
        bytes((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    void bytes(byte[] bytes) {
        if (port != 0) {
            hear(port, bytes);
        }
    }

    /** The cable is pulled out. */
    void unplug() {
        trouble = PortTrouble.MISSING;
        plugged++;
        long lost = port;
        port = 0;
        if (lost != 0) {
            feed(new SerialEvent.Lost(lost));
        }
    }

    void run(long ms) {
        long end = now + ms;
        while (now < end) {
            long next = Math.min(end, session.nextWakeUp());
            Due due = queue.peek();
            if (due != null) {
                next = Math.min(next, due.at());
            }
            now = Math.max(now, next);
            while (queue.peek() != null && queue.peek().at() <= now) {
                queue.poll().what().run();
            }
            if (session.nextWakeUp() <= now) {
                feed(new SerialEvent.Tick());
                if (session.nextWakeUp() <= now) {
                    throw new AssertionError("the session wants to be woken again at once, at " + now);
                }
            }
        }
    }

    LinkStatus link() {
        return links.get(links.size() - 1);
    }

    LinkStatus.Offline offline() {
        return (LinkStatus.Offline) link();
    }

    LightState shown() {
        return lights.isEmpty() ? LightState.UNKNOWN : lights.get(lights.size() - 1);
    }

    void later(long delay, Runnable what) {
        queue.add(new Due(now + delay, order++, what));
    }

    /** The firmware's loop has something to do. */
    private void rouse() {
        if (!awake) {
            awake = true;
            later(TICK - now % TICK, this::tick);
        }
    }

    private void tick() {
        awake = false;
        String line = console.tick();
        if (!mute) {
            if (!line.isEmpty()) {
                String said = disturb.apply(device.answer(line));
                long from = port;
                if (!said.isEmpty()) {
                    later(latency, () -> {
                        if (port == from && from != 0) {
                            unanswered = Math.max(0, unanswered - 1);
                            hear(from, (said + "\n").getBytes(StandardCharsets.US_ASCII));
                        }
                    });
                }
            }
        }
        if (!console.isIdle()) {
            rouse();
        }
    }

    private void hear(long from, byte[] bytes) {
        long noise = reader.noise();
        var items = reader.read(bytes);
        feed(new SerialEvent.Heard(from, items, bytes.length, reader.noise() - noise));
    }

    private void perform(SerialAction action) {
        if (action instanceof SerialAction.Look look) {
            looked++;
            later(0, () -> feed(new SerialEvent.Found(look.port(), seen())));
        } else if (action instanceof SerialAction.Open open) {
            later(5, () -> open(open.port()));
        } else if (action instanceof SerialAction.Close close) {
            closed++;
            port = port == close.port() ? 0 : port;
        } else if (action instanceof SerialAction.Write write) {
            if (write.port() == port) {
                write(write.bytes());
            }
        } else if (action instanceof SerialAction.StreamOn on) {
            pixels.add("on " + on.fps());
        } else if (action instanceof SerialAction.StreamOff) {
            pixels.add("off");
        }
    }

    private void tell(Tell what) {
        if (what instanceof Tell.LinkIs link) {
            links.add(link.status());
        } else if (what instanceof Tell.LightIs light) {
            lights.add(light.shown());
        } else if (what instanceof Tell.Confirmed word) {
            confirmed.add(word);
        } else if (what instanceof Tell.ZonesConfirmed word) {
            zonesConfirmed.add(word);
        } else if (what instanceof PixelsAre are) {
            pixels.add(are.state() + " " + are.fps());
        } else if (what instanceof Tell.TicketEnded ended) {
            tickets.add(ended.failure().orElse("done"));
        } else if (what instanceof Tell.Told told) {
            told.to().accept(panel);
        } else if (what instanceof Tell.Note note) {
            notes.add(note.text());
        }
    }

    private long seen() {
        return !looks ? SerialPorts.UNKNOWN : trouble == PortTrouble.MISSING ? SerialPorts.NOTHING : plugged;
    }

    private void open(long opening) {
        if (openHangs) {
            later(100, () -> open(opening));
            return;
        }
        if (trouble != null) {
            boolean foreseen = trouble != PortTrouble.BAUD && trouble != PortTrouble.BROKEN;
            tried += foreseen ? 0 : 1;
            feed(new SerialEvent.NotOpened(opening, trouble, foreseen));
            return;
        }
        opened++;
        tried++;
        port = opening;
        reader = new StreamReader();
        unanswered = 0;
        feed(new SerialEvent.Opened(opening));
    }

    private void write(byte[] bytes) {
        written.add(new String(bytes, StandardCharsets.US_ASCII));
        unanswered++;
        mostUnanswered = Math.max(mostUnanswered, unanswered);
        int cut = cuts.isEmpty() ? 0 : Math.min(bytes.length, cuts.remove(0));
        if (cut == 0) {
            hear(bytes);
        } else {
            hear(Arrays.copyOf(bytes, cut));
            later(2 * TICK + 1, () -> hear(Arrays.copyOfRange(bytes, cut, bytes.length)));
        }
    }

    private void hear(byte[] bytes) {
        console.hear(bytes);
        rouse();
    }

    String heard() {
        return device.heard.stream().collect(Collectors.joining(" "));
    }
}
