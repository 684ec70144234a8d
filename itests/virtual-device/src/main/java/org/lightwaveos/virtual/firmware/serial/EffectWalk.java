/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.serial;

import java.util.List;
import org.lightwaveos.catalogue.DisplayOrder;
import org.lightwaveos.catalogue.firmware.ReactiveEffects;
import org.lightwaveos.virtual.firmware.EffectInfo;
import org.lightwaveos.virtual.firmware.Outbox;
import org.lightwaveos.virtual.firmware.device.Device;
import org.lightwaveos.virtual.firmware.device.Setter;

/**
 * The keys' own idea of the effect: it starts at Fire and follows nothing but keys and text commands. So the first
 * "next" after a change by JSON or network jumps to where the keys were.
 */
final class EffectWalk {

    /** Which effects the keys walk through. */
    enum Register {
        ALL(""),
        REACTIVE("[R]"),
        AMBIENT("[M]");

        private final String mark;

        Register(String mark) {
            this.mark = mark;
        }
    }

    private static final int FIRE = 0x0100;

    private final Device device;
    private Register register = Register.ALL;
    private int current = FIRE;
    private int reactiveAt;
    private int ambientAt;

    EffectWalk(Device device) {
        this.device = device;
    }

    void step(int by, Outbox out) {
        show(next(by), "Effect 0x%04X" + register.mark + ": ", out);
    }

    private int next(int by) {
        switch (register) {
            case REACTIVE -> {
                reactiveAt =
                        Math.floorMod(reactiveAt + by, ReactiveEffects.all().size());
                return ReactiveEffects.all().get(reactiveAt);
            }
            case AMBIENT -> {
                List<Integer> ambient = ambient();
                ambientAt = Math.floorMod(ambientAt + by, ambient.size());
                return ambient.get(ambientAt);
            }
            default -> {
                List<Integer> order = DisplayOrder.all();
                int at = order.indexOf(current);
                return at < 0
                        ? order.get(by > 0 ? 0 : order.size() - 1)
                        : order.get(Math.floorMod(at + by, order.size()));
            }
        }
    }

    /** Changes what is walked through, and shows where the walk was there. */
    void register(Register next, Outbox out) {
        register = next;
        switch (next) {
            case REACTIVE -> {
                out.reply("Switched to \u001b[1;36mReactive\u001b[0m register\r\n");
                set(ReactiveEffects.all().get(reactiveAt), out);
            }
            case AMBIENT -> {
                out.reply("Switched to \u001b[1;35mAmbient\u001b[0m register\r\n");
                set(ambient().get(ambientAt), out);
            }
            default -> out.reply("Switched to \u001b[1;32mAll Effects\u001b[0m register\r\n");
        }
        out.reply("  Current: %s (ID 0x%04X)\n".formatted(device.effects().name(current), current));
    }

    /** Shows an effect and says so; nothing happens if the device does not have it. */
    boolean show(int effect, String said, Outbox out) {
        if (!device.effects().has(effect)) {
            return false;
        }
        set(effect, out);
        out.reply(said.formatted(effect) + "\u001b[1;32m" + device.effects().name(effect) + "\u001b[0m\n");
        return true;
    }

    void set(int effect, Outbox out) {
        current = effect;
        out.set(Setter.EFFECT, effect);
    }

    private List<Integer> ambient() {
        return device.effects().all().stream()
                .map(EffectInfo::id)
                .filter(id -> !ReactiveEffects.all().contains(id))
                .toList();
    }
}
