/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.acceptance;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.lightwaveos.model.DeviceUuid;
import org.lightwaveos.virtual.DeviceEvent;
import org.lightwaveos.virtual.VirtualDevice;
import org.lightwaveos.virtual.VirtualDeviceConfig;
import org.lightwaveos.virtual.firmware.LiveLight;

/** A virtual device with a UUID and a name that no other test uses, and everything that it told. */
final class Unit implements AutoCloseable {
    /** An order is read back after a second. */
    private static final long HOLD_NANOS = 950_000_000L;

    private final List<DeviceEvent> events = new CopyOnWriteArrayList<>();
    private final VirtualDevice device;

    private Unit(UnaryOperator<VirtualDeviceConfig> changes) throws IOException {
        // 02 in front: a locally administered address, which no real unit has.
        String serial = "%010X".formatted(ThreadLocalRandom.current().nextLong(1L << 40));
        VirtualDeviceConfig config =
                VirtualDeviceConfig.of(new DeviceUuid("LW-02" + serial)).withNameOfItsOwn();
        device = VirtualDevice.start(changes.apply(config).withListener(events::add));
    }

    /** A real unit's like, announced by mDNS. */
    static Unit announced() throws IOException {
        return new Unit(config -> config);
    }

    /** One that says nothing by mDNS. */
    static Unit quiet() throws IOException {
        return new Unit(config -> config.withMdns(false));
    }

    /** One with changes. */
    static Unit with(UnaryOperator<VirtualDeviceConfig> changes) throws IOException {
        return new Unit(changes);
    }

    VirtualDevice device() {
        return device;
    }

    String uuid() {
        return device.uuid().text();
    }

    LiveLight light() {
        return device.light();
    }

    /** Events of a kind, oldest first. */
    List<DeviceEvent> events(String kind) {
        return events.stream().filter(event -> event.event().equals(kind)).toList();
    }

    /** How often it has been asked for the values that it shows. */
    int readBacks() {
        long messages = events("command").stream()
                .map(event -> String.valueOf(event.fields().get("text")))
                .filter(text -> text.contains("parameters.get") || text.contains("effects.getCurrent"))
                .count();
        long requests = events("rest").stream()
                .filter(event -> "GET".equals(event.fields().get("method")))
                .filter(event -> "/api/v1/parameters".equals(event.fields().get("path")))
                .count();
        return (int) (messages + requests);
    }

    /** Whether openHAB knows what the unit made of the last order about a field of the whole light; a change before that may be taken for a lost order. */
    boolean isSettled(String field) {
        List<DeviceEvent> messages = events("command");
        long order = messages.stream()
                .filter(event -> text(event).contains("\"" + field + "\":")
                        && !text(event).contains("zone"))
                .mapToLong(DeviceEvent::nanos)
                .max()
                .orElse(Long.MIN_VALUE / 2);
        String question = field.equals("effectId") ? "effects.getCurrent" : "parameters.get";
        return messages.stream()
                .anyMatch(event -> text(event).contains(question) && event.nanos() > order + HOLD_NANOS);
    }

    private static String text(DeviceEvent event) {
        return String.valueOf(event.fields().get("text"));
    }

    /** Whether it was sent a text with this in it. */
    boolean heard(String part) {
        return heardTimes(part) > 0;
    }

    /** How many texts with this in it were sent to it. */
    int heardTimes(String part) {
        return (int) events("command").stream()
                .filter(event -> String.valueOf(event.fields().get("text")).contains(part))
                .count();
    }

    @Override
    public void close() {
        device.close();
    }
}
