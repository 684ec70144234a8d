/*
 * Copyright (c) 2026 Contributors to LightwaveOS for openHAB
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lightwaveos.serial;

/**
 * Has a host render what a strip shows (docs/serial-pixels.md). No stock firmware takes pictures: a device is asked, in each
 * connection anew, and the source is only called while it has agreed. Thread-safe; every call returns at once.
 */
public interface PixelLink {

    /** Offers the pictures of a source, in place of those of an earlier one. */
    void offer(PixelSource source);

    /** No pictures any more: the device's own renderer resumes. */
    void withdraw();

    /** Who is to hear how it stands, in place of who was; is told at once. */
    void listen(PixelListener listener);

    /** How it stands now. */
    PixelStatus status();
}
