/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.virtual.firmware.device;

import java.util.List;

/**
 * The rules of a zone layout: every LED of the strip in exactly one zone, each zone symmetric about the centre between
 * 79 and 80, the first one at the centre and the others further out one by one.
 */
final class ZoneLayoutCheck {

    private static final int STRIP = 160;
    private static final int CENTRE_RIGHT = 80;

    private ZoneLayoutCheck() {}

    static boolean isValid(List<Segment> segments) {
        boolean[] covered = new boolean[STRIP];
        for (int i = 0; i < segments.size(); i++) {
            Segment s = segments.get(i);
            if (!inRange(s) || !symmetric(s) || i == 0 && !atCentre(s)) {
                return false;
            }
            if (!cover(covered, s.leftStart(), s.leftEnd()) || !cover(covered, s.rightStart(), s.rightEnd())) {
                return false;
            }
        }
        for (boolean c : covered) {
            if (!c) {
                return false;
            }
        }
        return ordered(segments);
    }

    private static boolean inRange(Segment s) {
        return s.leftStart() <= s.leftEnd()
                && s.leftEnd() < CENTRE_RIGHT
                && s.rightStart() >= CENTRE_RIGHT
                && s.rightStart() <= s.rightEnd()
                && s.rightEnd() < STRIP;
    }

    private static boolean symmetric(Segment s) {
        return s.leftEnd() - s.leftStart() == s.rightEnd() - s.rightStart()
                && CENTRE_RIGHT - 1 - s.leftEnd() == s.rightStart() - CENTRE_RIGHT;
    }

    private static boolean atCentre(Segment s) {
        return s.leftEnd() >= CENTRE_RIGHT - 1 || s.rightStart() <= CENTRE_RIGHT;
    }

    private static boolean cover(boolean[] covered, int from, int to) {
        for (int led = from; led <= to; led++) {
            if (covered[led]) {
                return false;
            }
            covered[led] = true;
        }
        return true;
    }

    private static boolean ordered(List<Segment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            Segment inner = segments.get(i - 1);
            Segment outer = segments.get(i);
            if (inner.leftEnd() <= outer.leftStart() || inner.rightStart() >= outer.rightStart()) {
                return false;
            }
        }
        return true;
    }
}
