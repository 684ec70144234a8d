/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.Locale;
import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.Reaction;
import org.lightwaveos.virtual.firmware.device.Device;

/**
 * Finds out what a line is (device facts, sections 5.2 to 5.4): JSON if it begins with a brace, else a text command, else
 * a key if it is a single character, else nothing at all. Nothing is said of what is not understood.
 *
 * <p>The replies of a reaction are what is written to the port, each by a call of its own: others can write in between.
 */
public final class SerialShell {

    private final Device device;
    private final JsonGateway json = new JsonGateway();
    private final EffectWalk walk;
    private final TextCommands texts;
    private final LightKeys lightKeys;
    private final EdgeMixerKeys mixerKeys = new EdgeMixerKeys();

    public SerialShell(Device device) {
        this.device = device;
        this.walk = new EffectWalk(device);
        this.texts = new TextCommands(device, walk);
        this.lightKeys = new LightKeys(device, walk);
    }

    /**
     * One line.
     *
     * @param raw printable ASCII, not empty
     */
    public Reaction run(String raw, long nowMs) {
        Outbox out = new Outbox(device.renderer());
        // A space alone is a key; all other blank space around is cut.
        String line = raw.isBlank() ? " " : raw.strip();
        if (line.startsWith("{")) {
            json.run(line, device, out, nowMs);
        }
        boolean handled = line.startsWith("{") || texts.run(line, line.toLowerCase(Locale.ROOT), out);
        if (!handled && line.length() == 1) {
            char key = line.charAt(0);
            if (!lightKeys.press(key, out)) {
                mixerKeys.press(key, device.renderer().edgeMixer(), out);
            }
        }
        return out.reaction();
    }
}
