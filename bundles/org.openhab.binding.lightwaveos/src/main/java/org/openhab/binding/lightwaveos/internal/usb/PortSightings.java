/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.lightwaveos.internal.usb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Component;

/** Which USB devices are plugged in; tells Things at work where theirs are. */
@Component(service = PortSightings.class)
public class PortSightings {

    /** A Thing at work. Every method returns at once. */
    public interface Watcher {

        ThingUID thing();

        /** Serial number of its USB device; empty if it does not know any. */
        Optional<String> usbSerial();

        /** Name of the port that it uses. */
        String port();

        /** A USB device is plugged in there; it may be any. */
        void seen(UsbPort where);
    }

    /** More than a host has; whoever is beyond is not found again by itself. */
    private static final int MOST = 64;

    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    // All access must be guarded by "this".
    private final Map<String, UsbPort> plugged = new LinkedHashMap<>();

    /** What is plugged in already is told at once: openHAB may have looked before the Thing was there. */
    public void add(Watcher watcher) {
        watchers.add(watcher);
        present().forEach(watcher::seen);
    }

    public void remove(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** A copy. */
    synchronized List<UsbPort> present() {
        return List.copyOf(plugged.values());
    }

    /** Whether this very device is plugged in there, as far as is known. */
    public synchronized boolean isPresent(UsbPort where) {
        return where.equals(plugged.get(where.serial()));
    }

    /** A device has been plugged in, or has got another port. */
    public void plugged(UsbPort where) {
        synchronized (this) {
            if (plugged.size() >= MOST && !plugged.containsKey(where.serial())) {
                return;
            }
            plugged.put(where.serial(), where);
        }
        watchers.forEach(watcher -> watcher.seen(where));
    }

    /** A device has been pulled out; one that has got another port meanwhile is still there. */
    synchronized boolean unplugged(UsbPort where) {
        return plugged.remove(where.serial(), where);
    }

    /** Whether a Thing looks after the device already, or uses its port. */
    boolean isWatched(UsbPort where) {
        return watchers.stream()
                .anyMatch(watcher -> watcher.thing().equals(where.thing())
                        || watcher.usbSerial().equals(Optional.of(where.serial()))
                        || where.isAt(watcher.port()));
    }
}
